/** docs/styling.md with its tables of tokens and parts, updated from the JSDoc of the element classes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printTable, replaceTable } from './markdown-table.mjs';

const file = 'docs/styling.md';

export function printStyling(root) {
  const folder = join(root, 'src/elements');
  const classes = readdirSync(folder, { recursive: true })
    .map((file) => ({ tag: /([\w-]+)\.ts$/.exec(file)?.[1], path: join(folder, file) }))
    .filter(({ tag }) => tag?.startsWith('role-'))
    .map(({ tag, path }) => ({ tag, text: readFileSync(path, 'utf8') }))
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const old = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
  const renewed = replaceTable(file, old, 'tokens', tokenTable(classes));
  return replaceTable(file, renewed, 'parts', partTable(classes));
}

function tokenTable(classes) {
  const tokens = classes.flatMap(({ text }) => [
    ...text.matchAll(/@cssprop \[(?<name>[\w-]+)=(?<initial>.+?)\] - (?<use>.+)/g),
  ]);
  return printTable(
    ['Token', 'Default', 'For'],
    tokens.map(({ groups: { name, initial, use } }) => [`\`${name}\``, initial, use]),
  );
}

/** One row per part, with the elements that have it. */
function partTable(classes) {
  const parts = new Map();
  for (const { tag, text } of classes) {
    for (const [, name, use] of text.matchAll(/@csspart ([\w-]+) - (.+)/g)) {
      const part = parts.get(name) ?? { use, tags: [] };
      parts.set(name, { ...part, tags: [...part.tags, tag === 'role-element' ? 'all' : `\`${tag}\``] });
    }
  }
  return printTable(
    ['Part', 'Is', 'In'],
    [...parts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { use, tags }]) => [`\`${name}\``, use, tags.join(', ')]),
  );
}
