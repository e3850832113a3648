/** Whatever a valid record holds. `FC_SEED=<n> FC_RUNS=<n>` looks elsewhere, and longer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeRoleContent } from '../../../src/content/compose-role-content.js';
import { getMessages } from '../../../src/locales/get-messages.js';
import { readRoleRecord } from '../../../src/schema/read-role-record.js';
import type { RoleRecord } from '../../../src/schema/role-record.js';
import { languageTags, registerAll } from '../../support/languages.js';
import { rules } from '../../support/page-rules.js';
import { validRecords } from '../schema/arbitrary-record.js';

registerAll();

const parameters = {
  seed: Number(process.env.FC_SEED ?? 20260306),
  numRuns: Number(process.env.FC_RUNS ?? 150),
};
const records = validRecords.map(
  (input): RoleRecord => readRoleRecord(input, { baseUrl: 'https://role.example/' }).record,
);

/** The rules that hold for words nobody edited, too. */
const always = ['no code in the text', 'nothing empty', 'no deep link twice'] as const;

describe.each(['en-IN', ...languageTags])('composing any valid record in %s', (lang) => {
  const compose = (record: RoleRecord) => composeRoleContent(record, getMessages(lang));

  it('shows nothing broken', () => {
    fc.assert(
      fc.property(records, (record) => {
        const content = compose(record);
        expect(always.flatMap((name) => rules[name]({ record, content }))).toEqual([]);
      }),
      parameters,
    );
  });

  it('leaves the record as it was', () => {
    fc.assert(
      fc.property(records, (record) => {
        const before = structuredClone(record);
        compose(record);
        expect(record).toEqual(before);
      }),
      { ...parameters, numRuns: 50 },
    );
  });
});
