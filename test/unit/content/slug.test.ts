import { describe, expect, it } from 'vitest';
import { slug } from '../../../src/content/slug.js';

describe('slug', () => {
  it.each([
    ['What does a Backend Developer do?', 'what-does-a-backend-developer-do'],
    ['Société & R&D', 'societe-r-d'],
    ['The baker’s oven', 'the-bakers-oven'],
    ['REST क्या है?', 'rest'],
    ['क्या है?', ''],
    ['x'.repeat(120), 'x'.repeat(80)],
    ['word '.repeat(30), Array.from({ length: 16 }, () => 'word').join('-')],
    [`${'x'.repeat(80)} y`, 'x'.repeat(80)],
    [`${'x'.repeat(78)} yz`, 'x'.repeat(78)],
  ])('of "%s" is "%s"', (text, name) => {
    expect(slug(text)).toBe(name);
  });
});
