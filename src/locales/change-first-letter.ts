/** A first word that is lower-cased after its first letter: not "REST", "Node.js" or "iOS". */
const PLAIN_WORD = /^\p{L}\p{Ll}+(-\p{Ll}+)*(?=[\s,:]|$)/u;

/** Changes the case of the first letter if the first word is a plain one and is not among the names, like "Docker" or "npm". */
export function changeFirstLetter(
  phrase: string,
  changeCase: 'toLowerCase' | 'toUpperCase',
  names: readonly string[] = [],
): string {
  const word = PLAIN_WORD.exec(phrase)?.[0];
  const isName = names.some((name) => name.split(/[^\p{L}-]+/u).includes(word ?? ''));
  return word && !isName ? phrase.replace(/^./u, (letter) => letter[changeCase]()) : phrase;
}
