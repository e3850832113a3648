/** "What does a Backend Developer do?" → "what-does-a-backend-developer-do"; empty when nothing in it is Latin. */
export function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+|['’]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-').slice(0, 80).replace(/-$/, '') ?? '';
}
