import { expect, it } from 'vitest';
import { fits } from '../../../src/schema/within-length.js';

it.each([
  ['as many letters as there is room for', 'abc', true],
  ['one letter more', 'abcd', false],
  ['as many emojis, which are two units each', '😀😀😀', true],
  ['one emoji more', '😀😀😀😀', false],
  ['units that are halves of nothing', '\ud800\ud800\ud800\ud800', false],
  ['more units than could ever fit', 'a'.repeat(7), false],
])('%s', (_, text, fit) => {
  expect(fits(text, 3)).toBe(fit);
});
