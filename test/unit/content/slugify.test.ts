import { describe, expect, it } from 'vitest';
import { slugify } from '../../../src/content/slugify.js';

describe('slugify', () => {
  it.each([
    ['What does a Backend Developer do?', 'what-does-a-backend-developer-do'],
    ['Société & R&D', 'societe-r-d'],
    ['The baker’s oven', 'the-bakers-oven'],
    ['REST क्या है?', 'rest'],
    ['क्या है?', ''],
    ['x'.repeat(120), 'x'.repeat(80)],
    ['word '.repeat(30), Array.from({ length: 16 }, () => 'word').join('-')],
    [`a ${'x'.repeat(77)} y`, `a-${'x'.repeat(77)}`],
    [`a ${'x'.repeat(78)} y`, `a-${'x'.repeat(78)}`],
    [`a ${'x'.repeat(79)} y`, 'a'],
    [`${'x'.repeat(80)} y`, 'x'.repeat(80)],
    [`${'x'.repeat(78)} yz`, 'x'.repeat(78)],
  ])('of "%s" is "%s"', (text, name) => {
    expect(slugify(text)).toBe(name);
  });
});
