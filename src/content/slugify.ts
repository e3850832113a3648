/** As many whole words as fit into 80 characters. */
const WHOLE_WORDS = /^.{1,80}(?![a-z0-9])/;

/** "What does a Backend Developer do?" → "what-does-a-backend-developer-do"; empty without a Latin letter or a digit. */
export function slugify(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+|['’]/gu, '')
    .toLowerCase();
  const words = plain.match(/[a-z0-9]+/g)?.join('-') ?? '';
  return WHOLE_WORDS.exec(words)?.[0] ?? words.slice(0, 80);
}
