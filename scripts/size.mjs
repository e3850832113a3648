/** `npm run size`: the bytes of the bundle, the share of each room, and whether it is within its budget. Run `npm run build` first. */
import { readFileSync } from 'node:fs';
import { bundleBudget } from './size/budget.mjs';
import { weigh, weighRooms } from './size/weigh.mjs';

const read = (name) => readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8');
const table = (rows) =>
  rows.map((row) => row.map((cell, at) => (at ? String(cell).padStart(9) : cell.padEnd(26))).join(''));
const print = (rows) => console.log(`${table(rows).join('\n')}\n`);

const bundle = read('role-elements.js');
print([
  ['bytes', 'minified', 'gzip', 'brotli'],
  ...['role-elements.js', 'role-elements.classic.js'].map((name) => {
    const { min, gzip, brotli } = weigh(read(name));
    return [name, min, gzip, brotli];
  }),
]);
print([
  ['room', 'minified', 'brotli*'],
  ...weighRooms(bundle, read('role-elements.js.map')).map(({ room, min, brotli }) => [room, min, brotli]),
]);
console.log('* by how much the bundle would shrink without the room; these do not add up to the whole.\n');

const { brotli } = weigh(bundle);
const left = bundleBudget - brotli;
console.log(
  left >= 0 ? `${left} bytes left of ${bundleBudget}.` : `${-left} bytes over the ${bundleBudget} allowed.`,
);
process.exitCode = left >= 0 ? 0 : 1;
