/** CONTRIBUTING.md with its table of rooms renewed from the lint table. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { knows, rooms, schemaFile } from '../lint-rooms.mjs';
import { printTable, replaceTable } from './markdown-table.mjs';

const file = 'CONTRIBUTING.md';

export function printRooms(root) {
  const old = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
  const rows = Object.entries(rooms).map(([room, row]) => [
    room === 'index' ? '`index.ts`' : `\`${room}\``,
    knows[room],
    list(row.rooms),
    list(room === 'schema' ? [zod] : row.packages),
  ]);
  return replaceTable(file, old, 'rooms', printTable(['Room', 'Knows', 'May import', 'Packages'], rows));
}

const zod = `zod, in \`${basename(schemaFile)}\` only, which never reaches the bundle`;
const list = (names) => names.join(', ') || '–';
