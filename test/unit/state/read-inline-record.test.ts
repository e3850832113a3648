import { describe, expect, it } from 'vitest';
import { RoleLoadError } from '../../../src/loader/role-load-error.js';
import { RoleRecordError } from '../../../src/schema/role-record-error.js';
import { readInlineRecord } from '../../../src/state/read-inline-record.js';

const BASE = 'https://a.example/roles/';
const record = { title: 'Baker', duties: ['Make dough'], links: [{ label: 'Jobs', url: 'jobs' }] };

function errorOf(input: unknown): unknown {
  try {
    readInlineRecord(input, BASE);
  } catch (error) {
    return error;
  }
  throw new Error('expected an error');
}

describe('an inline record', () => {
  it.each([
    ['an object', record],
    ['JSON text', JSON.stringify(record)],
    ['JSON text in white space', `\n ${JSON.stringify(record)}\n`],
  ])('may be %s', (_, input) => {
    expect(readInlineRecord(input, BASE).record.title).toBe('Baker');
  });

  it('has an empty URL, and links relative to the page', () => {
    const { url, record: read } = readInlineRecord(record, BASE);
    expect([url, read.links?.[0]?.url]).toEqual(['', 'https://a.example/roles/jobs']);
  });

  it('gives a warning for each value left out', () => {
    expect(readInlineRecord({ ...record, demand: 1 }, BASE).warnings).toHaveLength(1);
  });

  it('is read anew by a reload, with changes of the object', () => {
    const live = { ...record };
    const before = readInlineRecord(live, BASE);
    live.title = 'Pastry chef';
    const after = readInlineRecord(live, BASE);
    expect([before.record.title, after.record.title]).toEqual(['Baker', 'Pastry chef']);
  });
});

describe('an inline record that is unusable', () => {
  it.each([
    ['text that is not JSON', 'not a record', 'inline record: expected JSON, got "not a record"'],
    ['an empty text', '', 'inline record: expected JSON, got ""'],
    ['truncated JSON', '{"title": "Baker"', 'inline record: expected JSON, got "{\\"title\\": \\"Baker\\""'],
    ['a long text', 'x'.repeat(41), `inline record: expected JSON, got "${'x'.repeat(40)}"`],
  ])('causes an error that shows its beginning: %s', (_, input, message) => {
    const error = errorOf(input);
    expect(error).toBeInstanceOf(RoleLoadError);
    expect(error).toMatchObject({ code: 'not-json', url: '', message });
    expect((error as Error).cause).toBeInstanceOf(SyntaxError);
  });

  it.each(['[object Object]', ' [object Object]\n', '[object Promise]'])(
    'causes an error with a hint when a framework wrote an object as text: %s',
    (input) => {
      expect(errorOf(input)).toMatchObject({
        code: 'not-json',
        message:
          'inline record: an object was written into an attribute; set the `data` property, or write JSON text',
      });
    },
  );

  it.each([[[record]], ['null'], [{ duties: ['Make dough'] }]])(
    'causes a RoleRecordError when it is JSON but no record: %j',
    (input) => {
      expect(errorOf(input)).toBeInstanceOf(RoleRecordError);
    },
  );
});
