/** Whole pages, word for word: a change of wording is meant to be read here, from the first line to the last. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeRoleContent } from '../../../src/content/compose-role-content.js';
import { getMessages } from '../../../src/locales/get-messages.js';
import { contentToText } from '../../support/content-to-text.js';
import { registerAll } from '../../support/languages.js';
import { readRole } from '../../support/read-role.js';

registerAll();

const golden = (name: string) => readFileSync(new URL(`golden/${name}.txt`, import.meta.url), 'utf8').trim();

describe('the page of', () => {
  it.each([
    ['backend-developer', 'en-IN'],
    ['bus-conductor', 'en-GB'],
    ['lighthouse-keeper', 'en-GB'],
    ['school-teacher-hi', 'hi'],
    ['electrician-ur', 'ur'],
  ])('%s in %s reads as it was edited', (name, lang) => {
    expect(contentToText(composeRoleContent(readRole(name), getMessages(lang)))).toBe(golden(name));
  });
});
