import type { Words } from './words.js';

/** Adds the end mark of the language, unless the sentence ends in "!" or "?"; replaces marks the record put there. */
export const endSentence = (text: string, { stop = '.' }: Pick<Words, 'stop'>): string =>
  /[!?؟]["'”’»)]*$/.test(text) ? text : text.replace(/[\s.।۔]+$/, '') + stop;
