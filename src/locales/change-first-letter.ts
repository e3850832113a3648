/** A first word in small letters but for a capital at its start: not "REST", not "Node.js", not "iOS". */
const PLAIN_WORD = /^\p{L}\p{Ll}+(-\p{Ll}+)*(?=[\s,:]|$)/u;

/** Changes the first letter and no other, and only of a plain word that is no name: "Docker", "npm". */
export function changeFirstLetter(
  phrase: string,
  changeCase: 'toLowerCase' | 'toUpperCase',
  names: readonly string[] = [],
): string {
  const word = PLAIN_WORD.exec(phrase)?.[0];
  const isName = names.some((name) => name.split(/[^\p{L}-]+/u).includes(word ?? ''));
  return word && !isName ? phrase.replace(/^./u, (letter) => letter[changeCase]()) : phrase;
}
