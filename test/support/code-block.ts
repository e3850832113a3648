import { readFileSync } from 'node:fs';

/** The nth block of code in a language below a heading of a page in docs/. Throws when there is none. */
export function codeBlock(page: string, heading: string, language: string, index = 0): string {
  const address = new URL(`../../docs/${page}`, import.meta.url);
  const text = readFileSync(address, 'utf8').replaceAll('\r\n', '\n');
  const chapter = text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const blocks = [...chapter.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))];
  const code = blocks[index]?.[1];
  if (!code) throw new Error(`docs/${page} has no ${language} below "${heading}".`);
  return code;
}
