import { describe, expect, it } from 'vitest';
import { closeDirections } from '../../../src/schema/close-directions.js';

describe('closeDirections', () => {
  it.each([
    ['an override', 'a\u202eb', 'a\u202eb\u202c'],
    ['an embedding', 'a\u202ab\u202bc', 'a\u202ab\u202bc\u202c\u202c'],
    ['isolates', '\u2066a\u2067b\u2068', '\u2066a\u2067b\u2068\u2069\u2069\u2069'],
    ['isolates before an embedding that contains them', 'a\u202eb\u2067c', 'a\u202eb\u2067c\u2069\u202c'],
  ])('closes %s', (_, text, closed) => {
    expect(closeDirections(text)).toBe(closed);
  });

  it.each(['\u202a', '\u202b', '\u202d', '\u202e'])('closes embedding or override number %#', (opener) => {
    expect(closeDirections(opener)).toBe(`${opener}\u202c`);
  });

  it.each(['\u2066', '\u2067', '\u2068'])('closes isolate number %#', (opener) => {
    expect(closeDirections(opener)).toBe(`${opener}\u2069`);
  });

  it('ignores marks that open nothing', () => {
    expect(closeDirections('a\u200e\u200f\u061cb')).toBe('a\u200e\u200f\u061cb');
  });
});
