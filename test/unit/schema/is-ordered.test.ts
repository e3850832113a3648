import { expect, it } from 'vitest';
import { isOrdered } from '../../../src/schema/is-ordered.js';

it.each([
  ['accepts rising numbers', { low: 1, high: 2 }, true],
  ['accepts equal numbers', { low: 1, high: 1 }, true],
  ['refuses falling numbers', { low: 2, high: 1 }, false],
  ['accepts a missing lower number', { high: 1 }, true],
  ['accepts a missing higher number', { low: 1 }, true],
  ['accepts two missing numbers', {}, true],
])('%s', (_, values, ordered) => {
  expect(isOrdered(values, ['low', 'high'])).toBe(ordered);
});
