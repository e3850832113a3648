import { indefiniteArticle } from './indefinite-article.js';
import type { PhraseHabits } from './messages.js';

/** A first word in small letters but for a capital at its start: not "REST", not "Node.js", not "iOS". */
const PLAIN_WORD = /^\p{L}\p{Ll}+(-\p{Ll}+)*(?=[\s,:]|$)/u;

/** A vowel before the ending tells "testing" from "bring", "string" and "sing". */
const GERUND = /^(?!during\b)\p{L}*[aeiouy][\p{L}-]*ing(?=[\s,]|$)/iu;

type ChangeCase = 'toLowerCase' | 'toUpperCase';

/** Changes the first letter and no other, and only of a plain word that is no name: "Docker", "npm". */
function changeFirst(phrase: string, changeCase: ChangeCase, names: readonly string[]): string {
  const word = PLAIN_WORD.exec(phrase)?.[0];
  const isName = names.some((name) => name.split(/[^\p{L}-]+/u).includes(word ?? ''));
  return word && !isName ? phrase.replace(/^./u, (letter) => letter[changeCase]()) : phrase;
}

export const englishPhrases: PhraseHabits = {
  article: indefiniteArticle,
  middle: (phrase, names) => changeFirst(phrase, 'toLowerCase', names),
  start: (phrase, names) => changeFirst(phrase, 'toUpperCase', names),
  activity({ text, gerund = GERUND.test(text) ? text : undefined }) {
    return gerund && changeFirst(gerund, 'toLowerCase', []);
  },
};
