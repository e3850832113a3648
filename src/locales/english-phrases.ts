import type { DutyWords, PhraseHabits } from './messages.js';

/** A plain word with a capital: not "REST", not "Node.js", not "A/B". */
const CAPITALISED = /^\p{Lu}\p{Ll}+(-\p{Ll}+)*(?=[\s,:]|$)/u;
const LOWER_CASE = /^\p{Ll}+(-\p{Ll}+)*(?=[\s,:]|$)/u;

/** A vowel before the ending tells "testing" from "bring", "string" and "sing". */
const GERUND = /^(?!during\b)\p{L}*[aeiouy][\p{L}-]*ing(?=[\s,]|$)/iu;

const isName = (word: string, names: readonly string[]) =>
  names.some((name) => name.split(/[^\p{L}\p{N}-]+/u).includes(word));

const lowerFirst = (phrase: string) => phrase.replace(/^./u, (letter) => letter.toLowerCase());
const upperFirst = (phrase: string) => phrase.replace(/^./u, (letter) => letter.toUpperCase());

/** Changes the first letter unless the first word is no plain word, or a name: only ever that one letter. */
function changeFirst(phrase: string, plain: RegExp, names: readonly string[], change: (phrase: string) => string) {
  const word = plain.exec(phrase)?.[0];
  return word && !isName(word, names) ? change(phrase) : phrase;
}

export const englishPhrases: PhraseHabits = {
  middle: (phrase, names) => changeFirst(phrase, CAPITALISED, names, lowerFirst),
  start: (phrase, names) => changeFirst(phrase, LOWER_CASE, names, upperFirst),
  activity({ text, gerund = GERUND.test(text) ? text : undefined }: DutyWords) {
    return gerund && changeFirst(gerund, CAPITALISED, [], lowerFirst);
  },
};
