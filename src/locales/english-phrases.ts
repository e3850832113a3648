import { changeFirstLetter } from './change-first-letter.js';
import { indefiniteArticle } from './indefinite-article.js';
import type { EnglishPhrases } from './words.js';

/** Requires a vowel before the ending, so that "testing" matches but "bring", "string" and "sing" do not. */
const GERUND = /^(?!during\b)\p{L}*[aeiouy][\p{L}-]*ing(?=[\s,]|$)/iu;

export const englishPhrases: EnglishPhrases = {
  article: indefiniteArticle,
  activity({ text, gerund = GERUND.test(text) ? text : undefined }) {
    return gerund && changeFirstLetter(gerund, 'toLowerCase');
  },
};
