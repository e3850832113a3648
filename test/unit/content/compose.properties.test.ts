/** Properties of all valid records, tried on generated ones. `FC_SEED=<n>` generates others, `FC_RUNS=<n>` more. */
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

/** The rules that also hold for generated text. */
const always = ['no code in the text', 'nothing empty', 'no deep link twice'] as const;

describe.each(['en-IN', ...languageTags])('composing any valid record in %s', (lang) => {
  const compose = (record: RoleRecord) => composeRoleContent(record, getMessages(lang));

  it('breaks no rule', () => {
    fc.assert(
      fc.property(records, (record) => {
        const content = compose(record);
        expect(always.flatMap((name) => rules[name]({ record, content }))).toEqual([]);
      }),
      parameters,
    );
  });

  it('does not change the record', () => {
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
