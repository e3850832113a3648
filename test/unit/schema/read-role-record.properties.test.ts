/** The reader in the page and the schema must agree on every input. `FC_SEED=<n> FC_RUNS=<n>` set another seed and number of runs. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readRoleRecord } from '../../../src/schema/read-role-record.js';
import { RoleRecordError } from '../../../src/schema/role-record-error.js';
import { roleRecordSchema } from '../../../src/schema/role-record.schema.js';
import { withDirectionsClosed } from '../../support/with-directions-closed.js';
import { validRecords } from './arbitrary-record.js';
import { damaged, jsonJunk, liveJunk } from './damage-record.js';

vi.setConfig({ testTimeout: 120_000 });

const parameters = {
  seed: Number(process.env.FC_SEED ?? 20260306),
  numRuns: Number(process.env.FC_RUNS ?? 1000),
};
const damagedRecords = damaged(validRecords, liveJunk);
const anything = fc.oneof(
  { weight: 4, arbitrary: damagedRecords },
  { weight: 4, arbitrary: damaged(validRecords, jsonJunk) },
  fc.anything({ withNullPrototype: true }),
  liveJunk,
);

function attempt(input: unknown, baseUrl?: string) {
  try {
    return { error: undefined, ...readRoleRecord(input, { baseUrl }) };
  } catch (error) {
    return { error, record: undefined, warnings: [] };
  }
}

function isAccepted(input: unknown): boolean {
  const { error, warnings } = attempt(input);
  return !error && warnings.length === 0;
}

function isValid(input: unknown): boolean {
  return roleRecordSchema.safeParse(input).success;
}

describe('any valid record', () => {
  it('is valid for the schema, as the tests below assume', () => {
    fc.assert(fc.property(validRecords, isValid), parameters);
  });

  it('is read without a warning', () => {
    fc.assert(fc.property(validRecords, isAccepted), parameters);
  });

  it('is returned unchanged, except that open bidirectional formatting is closed', () => {
    fc.assert(
      fc.property(validRecords, (record) => {
        expect(readRoleRecord(record).record).toEqual(withDirectionsClosed(record));
      }),
      parameters,
    );
  });

  it('is valid for the published JSON Schema', () => {
    const ajv = new Ajv2020({ strict: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync('data/role-record.schema.json', 'utf8')) as object);
    fc.assert(
      fc.property(validRecords, (record) => validate(record)),
      parameters,
    );
  });
});

describe('any input', () => {
  it('is read without a warning exactly when it is valid for the schema', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { error, warnings } = attempt(input);
        const issues = roleRecordSchema.safeParse(input).error?.issues;
        const details = JSON.stringify({
          page: { warnings, error },
          schema: issues ?? [],
        });
        expect(!error && warnings.length === 0, details).toBe(!issues);
      }),
      parameters,
    );
  });

  it('gives a record that is valid for the schema, or none', () => {
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom(undefined, 'https://a.example/b/', 'about:blank', ''),
        (input, baseUrl) => {
          const { record } = attempt(input, baseUrl);
          return record === undefined || isValid(record);
        },
      ),
      parameters,
    );
  });

  it('causes no other error than a RoleRecordError', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { error } = attempt(input);
        return error === undefined || error instanceof RoleRecordError;
      }),
      parameters,
    );
  });

  it('gives one warning for each value left out, and none about its parts', () => {
    fc.assert(
      fc.property(damagedRecords, (input) => {
        const paths = attempt(input).warnings.map((line) => line.slice(0, line.indexOf(': ')));
        expect([...new Set(paths)]).toEqual(paths);
      }),
      parameters,
    );
  });
});
