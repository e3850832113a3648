import { readFileSync } from 'node:fs';

const file = new URL('../records/backend-developer.json', import.meta.url);

/**
 * The record at an address of the bench: `/records/0.json` is the one in bench/records, `/records/7.json` the same with a 7 in its title.
 * @returns {Record<string, unknown>}
 */
export function recordAt(pathname) {
  const record = JSON.parse(readFileSync(file, 'utf8'));
  const number = Number(/\d+/.exec(pathname)?.[0] ?? 0);
  return number ? { ...record, id: `${record.id}-${number}`, title: `${record.title} ${number}` } : record;
}
