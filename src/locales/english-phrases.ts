import { changeFirstLetter } from './change-first-letter.js';
import { indefiniteArticle } from './indefinite-article.js';
import type { EnglishPhrases } from './words.js';

/** A vowel before the ending tells "testing" from "bring", "string" and "sing". */
const GERUND = /^(?!during\b)\p{L}*[aeiouy][\p{L}-]*ing(?=[\s,]|$)/iu;

export const englishPhrases: EnglishPhrases = {
  article: indefiniteArticle,
  activity({ text, gerund = GERUND.test(text) ? text : undefined }) {
    return gerund && changeFirstLetter(gerund, 'toLowerCase');
  },
};
