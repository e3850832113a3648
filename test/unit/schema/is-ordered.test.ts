import { expect, it } from 'vitest';
import { isOrdered } from '../../../src/schema/is-ordered.js';

it.each([
  ['rising numbers', { low: 1, high: 2 }, true],
  ['equal numbers', { low: 1, high: 1 }, true],
  ['falling numbers', { low: 2, high: 1 }, false],
  ['no lower number', { high: 1 }, true],
  ['no higher number', { low: 1 }, true],
  ['no number', {}, true],
])('%s', (_, values, ordered) => {
  expect(isOrdered(values, ['low', 'high'])).toBe(ordered);
});
