import { changeFirst } from './change-first.js';
import { indefiniteArticle } from './indefinite-article.js';
import type { PhraseHabits } from './words.js';

/** A vowel before the ending tells "testing" from "bring", "string" and "sing". */
const GERUND = /^(?!during\b)\p{L}*[aeiouy][\p{L}-]*ing(?=[\s,]|$)/iu;

export const englishPhrases: PhraseHabits = {
  article: indefiniteArticle,
  activity({ text, gerund = GERUND.test(text) ? text : undefined }) {
    return gerund && changeFirst(gerund, 'toLowerCase', []);
  },
};
