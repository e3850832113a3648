/** docs/styling.md with its tables renewed from what the classes of the elements say about tokens and parts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function printStyling(root) {
  const folder = join(root, 'src/elements');
  const classes = readdirSync(folder, { recursive: true })
    .map((file) => ({ tag: /([\w-]+)\.ts$/.exec(file)?.[1], path: join(folder, file) }))
    .filter(({ tag }) => tag?.startsWith('role-'))
    .map(({ tag, path }) => ({ tag, text: readFileSync(path, 'utf8') }))
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const old = readFileSync(join(root, 'docs/styling.md'), 'utf8').replaceAll('\r\n', '\n');
  return between(between(old, 'tokens', tokenTable(classes)), 'parts', partTable(classes));
}

function between(text, name, table) {
  const [start, end] = [`<!-- ${name}: npm run generate -->\n`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/styling.md has no place for its table of ${name}.`);
  return text.slice(0, from) + start + table + text.slice(to);
}

function tokenTable(classes) {
  const tokens = classes.flatMap(({ text }) => [
    ...text.matchAll(/@cssprop \[(?<name>[\w-]+)=(?<initial>.+?)\] - (?<use>.+)/g),
  ]);
  return rows(
    ['Token', 'Default', 'For'],
    tokens.map(({ groups: { name, initial, use } }) => [`\`${name}\``, initial, use]),
  );
}

/** One row a part, with the elements that have it. */
function partTable(classes) {
  const parts = new Map();
  for (const { tag, text } of classes) {
    for (const [, name, use] of text.matchAll(/@csspart ([\w-]+) - (.+)/g)) {
      const part = parts.get(name) ?? { use, tags: [] };
      parts.set(name, { ...part, tags: [...part.tags, tag === 'role-element' ? 'all' : `\`${tag}\``] });
    }
  }
  return rows(
    ['Part', 'Is', 'In'],
    [...parts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { use, tags }]) => [`\`${name}\``, use, tags.join(', ')]),
  );
}

const rows = (head, body) =>
  [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |\n`).join('');
