/** Whole words that fit: a name cut in the middle of one reads like a mistake. */
const FITTING = /^.{1,80}(?![a-z0-9])/;

/** "What does a Backend Developer do?" → "what-does-a-backend-developer-do"; empty when nothing in it is Latin. */
export function slugify(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+|['’]/gu, '')
    .toLowerCase();
  const words = plain.match(/[a-z0-9]+/g)?.join('-') ?? '';
  return FITTING.exec(words)?.[0] ?? words.slice(0, 80);
}
