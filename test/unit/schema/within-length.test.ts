import { expect, it } from 'vitest';
import { withinLength } from '../../../src/schema/within-length.js';

it.each([
  ['accepts a text of the maximum length', 'abc', true],
  ['refuses one letter more', 'abcd', false],
  ['counts an emoji, two UTF-16 units, as one character', '😀😀😀', true],
  ['refuses one emoji more', '😀😀😀😀', false],
  ['counts each unpaired surrogate', '\ud800\ud800\ud800\ud800', false],
  ['refuses a text with more than twice as many units', 'a'.repeat(7), false],
])('%s', (_, text, expected) => {
  expect(withinLength(text, 3)).toBe(expected);
});
