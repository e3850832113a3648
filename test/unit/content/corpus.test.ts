/** The rules of a good page, tried on more records than anyone could read. */
import { describe, expect, it } from 'vitest';
import { composeRoleContent } from '../../../src/content/compose-role-content.js';
import { getMessages } from '../../../src/locales/get-messages.js';
import { readRoleRecord } from '../../../src/schema/read-role-record.js';
import { corpus } from '../../support/corpus.js';
import { languageTags, registerAll } from '../../support/languages.js';
import { findFaults } from '../../support/page-rules.js';

registerAll();

const numbered = corpus.map((record, index) => [`${index} ${record.title}`, record] as const);

it('the corpus has at least 150 records, all valid', () => {
  const warnings = corpus.flatMap(
    (record) => readRoleRecord(record, { baseUrl: 'https://role.example/' }).warnings,
  );
  expect([corpus.length >= 150, warnings]).toEqual([true, []]);
});

it('the corpus has duties of every kind, and lists of every length', () => {
  const first = corpus.map(({ duties = [] }) => duties[0]);
  const texts = first.map((duty) => (typeof duty === 'object' ? duty.gerund : duty) ?? '');
  const kinds = [/^[A-Z][a-z]+(?<!ing) /, /^[a-z]+ing /, /^[a-z]+$|^[A-Z]{2,}/, /^$/, /[.;]$/, /: /, /“/].map(
    (kind) => texts.some((text) => kind.test(text)),
  );
  const counts = new Set(corpus.map(({ duties = [] }) => duties.length));
  expect([kinds.includes(false), [0, 1, 2, 3, 4, 18, 40].filter((count) => !counts.has(count))]).toEqual([
    false,
    [],
  ]);
});

describe.each(['en-GB', 'en-IN', 'en-US'])('in %s', (lang) => {
  it.each(numbered)('record %s breaks no rule', (_, record) => {
    expect(findFaults({ record, content: composeRoleContent(record, getMessages(lang)) })).toEqual([]);
  });
});

describe.each(languageTags)('in %s', (lang) => {
  it('no record of the corpus breaks a rule', () => {
    const faults = corpus.flatMap((record) =>
      findFaults({ record, content: composeRoleContent(record, getMessages(lang)) }),
    );
    expect(faults).toEqual([]);
  });
});
