/**
 * Ends every change of writing direction that a text leaves open (the embeddings, overrides and isolates of UAX #9), so that it turns
 * round no word beside it, in whichever sentence it ends up. One end too many does nothing. Isolates first: those end what is open
 * inside them.
 */
export const closeDirections = (text: string): string =>
  text + closers(text, /[\u2066-\u2068]/, '\u2069') + closers(text, /[\u202a\u202b\u202d\u202e]/, '\u202c');

const closers = (text: string, opener: RegExp, closer: string): string =>
  closer.repeat(text.split(opener).length - 1);
