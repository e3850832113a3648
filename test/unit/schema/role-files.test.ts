/** The records we publish are held to more than a page asks: not one warning. */
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

  it('has no field the schema does not know', () => {
    expect(readRoleRecord(record).record).toEqual(record);
  });

  it('tells an editor where its schema is', () => {
    expect(record.$schema).toBe('../role-record.schema.json');
  });

  it('says where its facts come from', () => {
    expect(record.source).toHaveProperty('name');
  });
});

it('finds the records', () => {
  expect(files.length).toBeGreaterThanOrEqual(11);
});
