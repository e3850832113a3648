/** The published records are valid without a single warning. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readRoleRecord } from '../../../src/schema/read-role-record.js';
import { roleRecordSchema } from '../../../src/schema/role-record.schema.js';

const folder = 'data/roles';
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const validate = new Ajv2020({ strict: true }).compile(read('data/role-record.schema.json') as object);

describe.each(files)('the record %s', (file) => {
  const record = read(`${folder}/${file}`) as Record<string, unknown>;

  it('is valid for the schema', () => {
    expect(roleRecordSchema.safeParse(record).error?.issues).toBeUndefined();
  });

  it('is valid for the JSON Schema', () => {
    validate(record);
    expect(validate.errors).toBeNull();
  });

  it('is read without a warning', () => {
    expect(readRoleRecord(record).warnings).toEqual([]);
  });

  it('has only fields of the schema', () => {
    expect(readRoleRecord(record).record).toEqual(record);
  });

  it('names its schema, for editors', () => {
    expect(record.$schema).toBe('../role-record.schema.json');
  });

  it('credits the source of its facts', () => {
    expect(record.source).toHaveProperty('name');
  });
});

it('at least eleven records are published', () => {
  expect(files.length).toBeGreaterThanOrEqual(11);
});
