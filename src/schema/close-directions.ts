/**
 * Closes every bidirectional embedding, override and isolate (UAX #9) that a text leaves open; otherwise it would reorder the words that
 * follow it in a composed sentence. A closing character too many has no effect. Isolates are closed first, because that also closes the
 * embeddings and overrides inside them.
 */
export const closeDirections = (text: string): string =>
  text + closers(text, /[\u2066-\u2068]/, '\u2069') + closers(text, /[\u202a\u202b\u202d\u202e]/, '\u202c');

const closers = (text: string, opener: RegExp, closer: string): string =>
  closer.repeat(text.split(opener).length - 1);
