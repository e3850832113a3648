import { describe, expect, it } from 'vitest';
import { composeRichText } from '../../../src/content/compose-rich-text.js';
import type { RichText } from '../../../src/schema/role-record.js';

describe('composeRichText', () => {
  it.each<[string, RichText, unknown]>([
    ['a text is one run of one paragraph', 'Bakers bake.', [[{ text: 'Bakers bake.' }]]],
    ['a blank line starts a paragraph', 'One.\n\nTwo.', [[{ text: 'One.' }], [{ text: 'Two.' }]]],
    ['a blank line may hold white space', 'One.\r\n \t\r\nTwo.', [[{ text: 'One.' }], [{ text: 'Two.' }]]],
    ['many blank lines start one paragraph', 'One.\n\n\n\n\nTwo.', [[{ text: 'One.' }], [{ text: 'Two.' }]]],
    ['a single line break is a space', 'One\ntwo.', [[{ text: 'One two.' }]]],
    ['white space around the text goes', '\n\n  One.  \n\n', [[{ text: 'One.' }]]],
    ['white space before the first word goes', [' ', ' One.'], [[{ text: 'One.' }]]],
    ['white space after the last word goes', 'One. ', [[{ text: 'One.' }]]],
    ['white space alone is nothing', ' \n\n ', []],
    ['a space that may not break stays one', 'Vrai\u202f?', [[{ text: 'Vrai\u202f?' }]]],
    [
      'pieces follow each other',
      ['One ', { text: 'two', url: 'https://x.example/', strong: true }, ' three.'],
      [[{ text: 'One ' }, { text: 'two', url: 'https://x.example/', strong: true }, { text: ' three.' }]],
    ],
    [
      'a blank line inside a piece starts a paragraph',
      ['One.\n\nTwo ', { text: 'three.' }],
      [[{ text: 'One.' }], [{ text: 'Two ' }, { text: 'three.' }]],
    ],
    [
      'a link with a blank line becomes two links',
      [{ text: 'a\n\nb', url: 'https://x.example/' }],
      [[{ text: 'a', url: 'https://x.example/' }], [{ text: 'b', url: 'https://x.example/' }]],
    ],
    ['markup is text', '<b>a</b> [b](c)', [[{ text: '<b>a</b> [b](c)' }]]],
  ])('%s', (_, rich, content) => {
    expect(composeRichText(rich)).toStrictEqual(content);
  });
});
