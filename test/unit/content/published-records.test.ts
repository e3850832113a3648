import { describe, expect, it } from 'vitest';
import { composeRoleContent } from '../../../src/content/compose-role-content.js';
import { getMessages } from '../../../src/locales/get-messages.js';
import { languageTags, registerAll } from '../../support/languages.js';
import { findFaults } from '../../support/page-rules.js';
import { readRole, roleNames } from '../../support/read-role.js';

registerAll();

describe.each(roleNames)('the record %s', (name) => {
  const record = readRole(name);

  it('breaks no rule in its own language', () => {
    expect(findFaults({ record, content: composeRoleContent(record, getMessages(record.lang)) })).toEqual([]);
  });

  it.each(['en-IN', ...languageTags])('breaks no rule in the words of %s', (lang) => {
    expect(findFaults({ record, content: composeRoleContent(record, getMessages(lang)) })).toEqual([]);
  });
});

/** Every string in a value, however deep. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

describe('a record whose author wrote everything', () => {
  const record = readRole('lighthouse-keeper');
  const content = composeRoleContent(record, getMessages(record.lang));
  const written = texts(record).join('').replace(/\s+/g, ' ');
  it('has no composed sentence', () => {
    const sentences = texts(content)
      .flatMap((text) => text.split(/(?<=[.!?]) /))
      .filter((text) => /[.!?]$/.test(text));
    expect(sentences.length).toBeGreaterThan(10);
    expect(sentences.filter((text) => !written.includes(text))).toEqual([]);
  });
});
