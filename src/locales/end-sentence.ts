import type { Words } from './messages.js';

/** Ends a sentence whose last words may have come from a record: never two marks, never none. */
export const endSentence = (text: string, { stop = '.' }: Pick<Words, 'stop'>): string =>
  /[!?؟]["'”’»)]*$/.test(text) ? text : text.replace(/[\s.।۔]+$/, '') + stop;
