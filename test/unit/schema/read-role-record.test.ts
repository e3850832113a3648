import { describe, expect, it } from 'vitest';
import { readRoleRecord } from '../../../src/schema/read-role-record.js';
import { RoleRecordError } from '../../../src/schema/role-record-error.js';
import { fullRecord } from '../../records/full.js';

const RICH_TEXT = 'expected text of 1–4000 characters, or a list of texts and {text, url?, strong?, em?}';
const URL_EXPECTED = 'expected an http:, https:, mailto: or tel: URL, or a relative one';

/** A valid record with more fields. */
const recordWith = (fields: object) => ({ title: 'Baker', duties: ['Make dough'], ...fields });

const warningsOf = (fields: object) => readRoleRecord(recordWith(fields)).warnings;

function errorOf(input: unknown): RoleRecordError {
  try {
    readRoleRecord(input);
  } catch (error) {
    return error as RoleRecordError;
  }
  throw new Error('expected an error');
}

/** Returns what is thrown, so that the test can restore the page before it fails. */
function attempt(input: unknown) {
  try {
    return readRoleRecord(input);
  } catch (error) {
    return error;
  }
}

describe('an error for the whole record', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', [{ title: 'Baker' }]],
    ['an object that a framework wrote as text', '[object Object]'],
    ['JSON text', '{"title":"Baker"}'],
    ['a number', 1],
    ['a function', () => ({ title: 'Baker' })],
  ])('is thrown for %s', (_, input) => {
    expect(errorOf(input)).toMatchObject({
      path: '',
      expected: 'an object',
      message: 'role record: expected an object',
    });
  });

  it.each([
    ['no title', { duties: ['Make dough'] }],
    ['an empty title', { title: '', duties: ['Make dough'] }],
    ['a blank title', { title: ' \n\u200b', duties: ['Make dough'] }],
    ['a title of filler characters', { title: '\u3164', duties: ['Make dough'] }],
    ['a title that is too long', { title: 'x'.repeat(121), duties: ['Make dough'] }],
    ['a title that is not text', { title: { en: 'Baker' }, duties: ['Make dough'] }],
  ])('is thrown for %s', (_, input) => {
    expect(errorOf(input)).toMatchObject({
      path: 'title',
      expected: 'text of 1–120 characters',
      message: 'title: expected text of 1–120 characters',
    });
  });

  it.each([
    ['a title alone', { title: 'Baker' }],
    ['empty lists', { title: 'Baker', duties: [], skills: [], day: [], faqs: [] }],
    ['invalid entries only', { title: 'Baker', duties: [''], skills: [null] }],
    [
      'no content but definition and links',
      { title: 'Baker', definition: 'Bakes.', links: [{ label: 'a', url: '/a' }] },
    ],
  ])('is thrown for a record without content: %s', (_, input) => {
    expect(errorOf(input)).toMatchObject({ path: '', expected: 'at least one of duties, skills, day, faqs' });
  });

  it.each([2, 1.5, 99, Infinity])('is thrown for the newer version %d', (version) => {
    expect(errorOf(recordWith({ version })).message).toBe(`version: expected at most 1, got ${version}`);
  });

  it('names a newer version before any other issue', () => {
    expect(errorOf({ version: 2, name: 'Baker' }).path).toBe('version');
  });
});

describe('a warning', () => {
  it.each([0, -1, NaN, '2', null, true])('is given for the unknown version %s', (version) => {
    expect(warningsOf({ version })).toEqual(['version: expected 1']);
  });

  it.each([
    ['text', { plural: 3 }, 'plural: expected text of 1–120 characters'],
    ['blank text', { plural: ' \u200b\u2060' }, 'plural: expected text of 1–120 characters'],
    ['half an emoji', { plural: '\ud83d' }, 'plural: expected text of 1–120 characters'],
    ['text that is too long', { plural: 'x'.repeat(121) }, 'plural: expected text of 1–120 characters'],
    ['$schema', { $schema: 1 }, '$schema: expected text of 1–2048 characters'],
    ['a slug', { id: 'A B' }, 'id: expected 1–80 characters of a–z, 0–9 and -'],
    ['a language', { lang: 'en_IN' }, 'lang: expected a language tag such as en-IN'],
    ['a country', { country: 'India' }, 'country: expected a country code such as IN'],
    ['an enum value', { demand: 'Steady' }, 'demand: expected low or steady or growing or high'],
    [
      'an enum value that is the name of a shape',
      { demand: 'oneOf' },
      'demand: expected low or steady or growing or high',
    ],
    ['an article', { article: 'the' }, 'article: expected a or an'],
    ['a boolean', { composeFaqs: 'false' }, 'composeFaqs: expected true or false'],
    ['a list', { skills: { 0: 'Dough' } }, 'skills: expected a list of at most 60 entries'],
    ['an object', { experience: 3 }, 'experience: expected an object'],
    [
      'an amount',
      { pay: { currency: 'INR', period: 'year', min: -1 } },
      'pay.min: expected a number from 0 to 1000000000000',
    ],
    ['years', { experience: { max: 101 } }, 'experience.max: expected a number from 0 to 100'],
    [
      'a currency',
      { pay: { currency: '₹', period: 'year' } },
      'pay.currency: expected a currency code such as INR',
    ],
    [
      'a period',
      { pay: { currency: 'INR', period: 'annual' } },
      'pay.period: expected hour or day or week or month or year',
    ],
    [
      'a time',
      { day: [{ label: 'a', text: 'b', time: '24:00' }] },
      'day[0].time: expected a time such as 09:30',
    ],
    [
      'a date',
      { source: { name: 'a', retrieved: '6.3.2026' } },
      'source.retrieved: expected a date such as 2026-03-06',
    ],
    ['a URL', { publisher: { name: 'a', url: 'javascript:1' } }, `publisher.url: ${URL_EXPECTED}`],
    [
      'a URL that is too long',
      { publisher: { name: 'a', url: `/${'x'.repeat(2048)}` } },
      `publisher.url: ${URL_EXPECTED}`,
    ],
    ['a duty', { duties: ['a', 1] }, 'duties[1]: expected text of 1–500 characters or an object'],
    ['null for a duty', { duties: ['a', null] }, 'duties[1]: expected text of 1–500 characters or an object'],
    [
      'the text of a duty',
      { duties: ['a', { text: '' }] },
      'duties[1].text: expected text of 1–500 characters',
    ],
    [
      'a gerund',
      { duties: [{ text: 'a', gerund: [] }] },
      'duties[0].gerund: expected text of 1–500 characters',
    ],
    ['rich text', { definition: 1 }, `definition: ${RICH_TEXT}`],
    ['rich text without entries', { definition: [] }, `definition: ${RICH_TEXT}`],
    [
      'a part of rich text',
      { definition: ['a', 1] },
      'definition[1]: expected text of 1–4000 characters or an object',
    ],
    [
      'a part of a takeaway',
      { takeaways: [['a', { text: 'b', em: 1 }]] },
      'takeaways[0][1].em: expected true or false',
    ],
    [
      'a minimum above the maximum',
      { experience: { min: 3, max: 2 } },
      'experience.max: expected a number not below min',
    ],
  ])('is given for %s', (_, fields, warning) => {
    expect(warningsOf(fields)).toEqual([warning]);
  });

  it('is given for percentiles in the wrong order', () => {
    const pay = { currency: 'INR', period: 'year', percentile10: 2, percentile90: 1 };
    expect(warningsOf({ pay })).toEqual(['pay.percentile90: expected a number not below percentile10']);
  });

  it('costs both of two contradictory numbers, and no third', () => {
    const pay = { currency: 'INR', period: 'year', min: 3, max: 2, median: 2 };
    expect(readRoleRecord(recordWith({ pay })).record.pay).toEqual({
      currency: 'INR',
      period: 'year',
      median: 2,
    });
  });

  it('costs the entries beyond the limit of a list', () => {
    const skills = Array.from({ length: 62 }, (_, index) => `Skill ${index}`);
    const { record, warnings } = readRoleRecord(recordWith({ skills }));
    expect(record.skills).toEqual(skills.slice(0, 60));
    expect(warnings).toEqual(['skills: expected at most 60 entries, got 62']);
  });

  it('is given for a hole in a list', () => {
    const { record, warnings } = readRoleRecord({
      title: 'Baker',
      duties: Object.assign(Array(2), { 1: 'Make dough' }),
    });
    expect(record.duties).toEqual(['Make dough']);
    expect(warnings).toEqual(['duties[0]: expected text of 1–500 characters or an object']);
  });

  it('is one for an object without a required field', () => {
    const cta = { heading: 1, text: 2, note: 3, label: 4, url: 5 };
    expect(warningsOf({ cta })).toEqual(['cta.label: expected text of 1–80 characters']);
  });

  it('is one for rich text without a valid entry', () => {
    expect(warningsOf({ definition: [1, 2, 3] })).toEqual([`definition: ${RICH_TEXT}`]);
  });

  it('is one for a question without a valid answer', () => {
    expect(warningsOf({ faqs: [{ question: 'Why?', answer: [1, 2] }] })).toEqual([
      `faqs[0].answer: ${RICH_TEXT}`,
    ]);
  });

  it('is not given for a field that is undefined', () => {
    expect(readRoleRecord(recordWith({ pay: undefined }))).toEqual({ record: recordWith({}), warnings: [] });
  });

  it('is not given for an unknown field', () => {
    expect(readRoleRecord(recordWith({ salary: 1 }))).toEqual({ record: recordWith({}), warnings: [] });
  });
});

describe('a relative URL', () => {
  const links = [{ label: 'Jobs', url: 'jobs' }];

  it('is resolved against the base URL', () => {
    const { record } = readRoleRecord(recordWith({ links }), {
      baseUrl: 'https://a.example/roles/baker.json',
    });
    expect(record.links).toEqual([{ label: 'Jobs', url: 'https://a.example/roles/jobs' }]);
  });

  it('stays relative without a base URL', () => {
    expect(readRoleRecord(recordWith({ links })).record.links).toEqual(links);
  });

  it('is left out with a warning when the base URL has no path', () => {
    const { record, warnings } = readRoleRecord(recordWith({ links }), { baseUrl: 'about:blank' });
    expect(record.links).toEqual([]);
    expect(warnings).toEqual(['links[0].url: expected an absolute URL']);
  });

  it('is left out when it is too long once absolute', () => {
    const long = [{ label: 'Jobs', url: `/${'ß'.repeat(2000)}` }];
    const { warnings } = readRoleRecord(recordWith({ links: long }), { baseUrl: 'https://a.example/' });
    expect(warnings).toEqual(['links[0].url: expected an absolute URL']);
  });
});

describe('the record that is returned', () => {
  it('is a deep copy', () => {
    const { record } = readRoleRecord(fullRecord);
    const inside = new Set(objectsIn(fullRecord));
    expect(objectsIn(record).filter((object) => inside.has(object))).toEqual([]);
  });

  it('inherits nothing from Object.prototype', () => {
    const { record } = readRoleRecord(recordWith({ pay: { currency: 'INR', period: 'year' } }));
    expect(record).not.toHaveProperty('toString');
    expect(record.pay).not.toHaveProperty('toString');
  });

  it('is returned unchanged when it is read again', () => {
    const once = readRoleRecord(fullRecord, { baseUrl: 'https://a.example/' }).record;
    expect(readRoleRecord(once, { baseUrl: 'https://b.example/' })).toEqual({ record: once, warnings: [] });
  });
});

describe('a live object', () => {
  const cause = new TypeError('no');
  const fail = () => {
    throw cause;
  };

  it.each([
    [
      'a getter that throws',
      {
        title: 'Baker',
        get duties() {
          return fail();
        },
      },
    ],
    [
      'a version whose getter throws',
      {
        get version() {
          return fail();
        },
      },
    ],
    ['a proxy that throws', new Proxy({}, { getOwnPropertyDescriptor: fail })],
    ['a nested proxy that throws', recordWith({ pay: new Proxy({}, { getOwnPropertyDescriptor: fail }) })],
    ['a list that throws', recordWith({ skills: new Proxy([], { get: fail }) })],
  ])('with %s causes a RoleRecordError with the original error as its cause', (_, input) => {
    const error = errorOf(input);
    expect(error).toBeInstanceOf(RoleRecordError);
    expect(error).toMatchObject({ path: '', expected: 'a readable object', cause });
  });

  it('that is a revoked proxy causes a RoleRecordError', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(errorOf(proxy)).toBeInstanceOf(RoleRecordError);
  });

  it('that contains itself is read to the depth of a record', () => {
    const input: Record<string, unknown> = recordWith({});
    Object.assign(input, { pay: input, skills: [input], faqs: input });
    expect(readRoleRecord(input).record).toEqual(recordWith({ skills: [] }));
  });

  it('has each getter called once, because a second call may return something else', () => {
    let calls = 0;
    readRoleRecord({
      title: 'Baker',
      get duties() {
        calls++;
        return ['Make dough'];
      },
    });
    expect(calls).toBe(1);
  });

  it('has no list entries from a prototype', () => {
    const prototype = Object.create(Array.prototype, { 0: { value: 'Inherit' } }) as object;
    const duties: unknown = Object.setPrototypeOf(Array(1), prototype);
    expect(readRoleRecord({ title: 'Baker', skills: ['Dough'], duties }).record.duties).toEqual([]);
  });

  it('has no fields from a prototype', () => {
    expect(errorOf(Object.create(recordWith({}))).path).toBe('title');
  });
});

describe('on a page that extends Object.prototype', () => {
  const record = recordWith({ skills: [{ name: 'Dough' }], pay: { currency: 'INR', period: 'year' } });

  it.each(['version', 'min', 'text', 'url', 'pay', 'level', 'cause', 'extend'])(
    'by "%s", a record is read as on any other page',
    (name) => {
      const expected = attempt(record);
      Object.defineProperty(Object.prototype, name, {
        value: 2,
        enumerable: true,
        configurable: true,
        writable: true,
      });
      const reading = attempt(record);
      Reflect.deleteProperty(Object.prototype, name);
      expect(reading).toEqual(expected);
    },
  );
});

describe('the error', () => {
  it('has a name and a code', () => {
    expect(errorOf(null)).toMatchObject({ name: 'RoleRecordError', code: 'record' });
  });

  it('is an Error', () => {
    expect(errorOf(null)).toBeInstanceOf(Error);
  });
});

/** All objects and lists in a tree. */
function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}
