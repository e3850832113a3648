import { expect, it } from 'vitest';
import { number } from '../../../src/schema/leaf-shapes.js';
import { list } from '../../../src/schema/list-shape.js';
import { object } from '../../../src/schema/object-shape.js';
import type { Issue } from '../../../src/schema/shape.js';

it('an object without a required field is one issue, whatever is wrong with the fields read before it', () => {
  const issues: Issue[] = [['elsewhere', 'something']];
  const shape = object({ first: list(number(0, 9), 3), second: number(0, 9) }, {});
  expect(shape({ first: [1, 'a'] }, 'a', { baseUrl: undefined, issues })).toBeUndefined();
  expect(issues).toEqual([
    ['elsewhere', 'something'],
    ['a.second', 'a number from 0 to 9'],
  ]);
});
