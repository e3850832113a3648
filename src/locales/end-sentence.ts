import type { Words } from './words.js';

/** Adds the end mark of the language. A record may end its text in a stop, which is replaced, or in "!" or "?", which stay. */
export const endSentence = (text: string, { stop = '.' }: Pick<Words, 'stop'>): string =>
  /[!?؟]["'”’»)]*$/.test(text) ? text : text.replace(/[\s.।۔]+$/, '') + stop;
