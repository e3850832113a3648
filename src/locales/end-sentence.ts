import type { Words } from './words.js';

/** Ends a sentence whose last words may have come from a record: never two marks, never none. */
export const endSentence = (text: string, { stop = '.' }: Pick<Words, 'stop'>): string =>
  /[!?؟]["'”’»)]*$/.test(text) ? text : text.replace(/[\s.।۔]+$/, '') + stop;

/** Sentences with their end marks, one after the other; those that are empty fall out. */
export const endSentences = (sentences: readonly string[], words: Pick<Words, 'stop'>): string =>
  sentences
    .filter(Boolean)
    .map((text) => endSentence(text, words))
    .join(' ');
