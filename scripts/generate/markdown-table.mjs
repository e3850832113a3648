/** Tables in Markdown files, each between two comments that name it. */

/** The text of `file` with another table in the place called `name`. */
export function replaceTable(file, text, name, table) {
  const [start, end] = [`<!-- ${name}: npm run generate -->\n`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no place for its table of ${name}.`);
  return text.slice(0, from) + start + table + text.slice(to);
}

export const printTable = (head, body) =>
  [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |\n`).join('');
