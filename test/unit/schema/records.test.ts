/** The records in test/records are as valid, or as invalid, as other tests assume. */
import { describe, expect, it } from 'vitest';
import { readRoleRecord } from '../../../src/schema/read-role-record.js';
import { roleRecordSchema } from '../../../src/schema/role-record.schema.js';
import { fullRecord } from '../../records/full.js';
import {
  bidiRecord,
  longRecord,
  markupRecord,
  prototypeKeysJson,
  scriptUrlRecord,
  scriptUrls,
} from '../../records/hostile.js';
import { minimalRecord } from '../../records/minimal.js';
import { oddRecords } from '../../records/odd.js';
import { withDirectionsClosed } from '../../support/with-directions-closed.js';
import { recordNode, resolveNode, type SchemaNode } from './schema-node.js';

describe.each(Object.entries({ minimalRecord, fullRecord, markupRecord, bidiRecord, longRecord }))(
  '%s',
  (_, record) => {
    it('is valid for the schema', () => {
      expect(roleRecordSchema.safeParse(record).error?.issues).toBeUndefined();
    });

    it('is returned without a warning, unchanged except that open bidirectional formatting is closed', () => {
      expect(readRoleRecord(record)).toEqual({ record: withDirectionsClosed(record), warnings: [] });
    });
  },
);

it('the full record uses every field', () => {
  expect(missingFields(recordNode, fullRecord, '')).toEqual([]);
});

/** Paths of the fields that no value in the record uses. */
function missingFields(node: SchemaNode, value: unknown, path: string): string[] {
  const { anyOf, items, properties } = resolveNode(node);
  const values = [value].flat(Infinity).filter((one) => one !== undefined);
  if (anyOf) return anyOf.flatMap((option) => missingFields(option, value, path));
  if (items) return missingFields(items, value, `${path}[]`);
  if (!properties) return values.length > 0 ? [] : [path];
  return Object.entries(properties).flatMap(([key, field]) =>
    missingFields(
      field,
      values.flatMap((one) => (one as Record<string, unknown>)[key] ?? []),
      `${path}.${key}`,
    ),
  );
}

describe('the record of script URLs', () => {
  it('loses every link and keeps everything else', () => {
    const { record } = readRoleRecord(scriptUrlRecord);
    expect(JSON.stringify(record)).not.toContain('"url"');
    expect(record.skills).toHaveLength(20);
  });

  it('gives one warning for each link', () => {
    expect(readRoleRecord(scriptUrlRecord).warnings).toHaveLength(20 + 20 + 40 + 3);
  });

  it('covers at least 40 URLs', () => {
    expect(scriptUrls.length).toBeGreaterThanOrEqual(40);
  });
});

describe('the record of prototype keys', () => {
  const { record, warnings } = readRoleRecord(JSON.parse(prototypeKeysJson));

  it('is read as if it had no such keys', () => {
    expect(record).toEqual({
      title: 'Prototype',
      duties: [{ text: 'Stay out' }],
      pay: { currency: 'EUR', period: 'year' },
    });
    expect(warnings).toEqual([]);
  });

  it('does not change Object.prototype', () => {
    expect({}).not.toHaveProperty('polluted');
  });
});

describe.each(oddRecords)('the odd record with $name', ({ input, warnings }) => {
  it('gives exactly the expected warnings', () => {
    expect(readRoleRecord(input).warnings).toEqual(warnings);
  });

  it('is valid for the schema exactly when no warning is expected', () => {
    expect(roleRecordSchema.safeParse(input).success).toBe(warnings.length === 0);
  });
});
