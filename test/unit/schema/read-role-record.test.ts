import { describe, expect, it } from 'vitest';
import { readRoleRecord } from '../../../src/schema/read-role-record.js';
import { RoleRecordError } from '../../../src/schema/role-record-error.js';
import { fullRecord } from '../../records/full.js';

const RICH_TEXT = 'expected text of 1–4000 characters, or a list of texts and {text, url?, strong?, em?}';
const URL_EXPECTED = 'expected an http:, https:, mailto: or tel: URL, or a relative one';

/** A record that shows something, with `fields` on top. */
const recordWith = (fields: object) => ({ title: 'Baker', duties: ['Make dough'], ...fields });

const warningsOf = (fields: object) => readRoleRecord(recordWith(fields)).warnings;

function errorOf(input: unknown): RoleRecordError {
  try {
    readRoleRecord(input);
  } catch (error) {
    return error as RoleRecordError;
  }
  throw new Error('It was read.');
}

/** Never throws, so that a test can tidy up. */
function attempt(input: unknown) {
  try {
    return readRoleRecord(input);
  } catch (error) {
    return error;
  }
}

describe('what costs the whole page', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', [{ title: 'Baker' }]],
    ['what frameworks write for an object', '[object Object]'],
    ['JSON that nobody parsed', '{"title":"Baker"}'],
    ['a number', 1],
    ['a function', () => ({ title: 'Baker' })],
  ])('%s in place of a record', (_, input) => {
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
    ['a title of nothing but a filler', { title: '\u3164', duties: ['Make dough'] }],
    ['a title too long', { title: 'x'.repeat(121), duties: ['Make dough'] }],
    ['a title that is no text', { title: { en: 'Baker' }, duties: ['Make dough'] }],
  ])('%s', (_, input) => {
    expect(errorOf(input)).toMatchObject({
      path: 'title',
      expected: 'text of 1–120 characters',
      message: 'title: expected text of 1–120 characters',
    });
  });

  it.each([
    ['a title alone', { title: 'Baker' }],
    ['empty lists', { title: 'Baker', duties: [], skills: [], day: [], faqs: [] }],
    ['only entries that cannot be read', { title: 'Baker', duties: [''], skills: [null] }],
    [
      'only what frames the work',
      { title: 'Baker', definition: 'Bakes.', links: [{ label: 'a', url: '/a' }] },
    ],
  ])('nothing to show: %s', (_, input) => {
    expect(errorOf(input)).toMatchObject({ path: '', expected: 'at least one of duties, skills, day, faqs' });
  });

  it.each([2, 1.5, 99, Infinity])('a version that came later, %d', (version) => {
    expect(errorOf(recordWith({ version })).message).toBe(`version: expected at most 1, got ${version}`);
  });

  it('a later version before anything else that is wrong', () => {
    expect(errorOf({ version: 2, name: 'Baker' }).path).toBe('version');
  });
});

describe('what costs only itself', () => {
  it.each([0, -1, NaN, '2', null, true])('a version that never was, %s', (version) => {
    expect(warningsOf({ version })).toEqual(['version: expected 1']);
  });

  it.each([
    ['text', { plural: 3 }, 'plural: expected text of 1–120 characters'],
    ['blank text', { plural: ' \u200b\u2060' }, 'plural: expected text of 1–120 characters'],
    ['half an emoji', { plural: '\ud83d' }, 'plural: expected text of 1–120 characters'],
    ['text that is too long', { plural: 'x'.repeat(121) }, 'plural: expected text of 1–120 characters'],
    ['the address of the schema', { $schema: 1 }, '$schema: expected text of 1–2048 characters'],
    ['a slug', { id: 'A B' }, 'id: expected 1–80 characters of a–z, 0–9 and -'],
    ['a language', { lang: 'en_IN' }, 'lang: expected a language tag such as en-IN'],
    ['a country', { country: 'India' }, 'country: expected a country code such as IN'],
    ['one of a few words', { demand: 'Steady' }, 'demand: expected low or steady or growing or high'],
    [
      'what the table calls such a choice',
      { demand: 'oneOf' },
      'demand: expected low or steady or growing or high',
    ],
    ['one of two', { article: 'the' }, 'article: expected a or an'],
    ['a switch', { composeFaqs: 'false' }, 'composeFaqs: expected true or false'],
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
    ['words of a duty', { duties: ['a', { text: '' }] }, 'duties[1].text: expected text of 1–500 characters'],
    [
      'a gerund',
      { duties: [{ text: 'a', gerund: [] }] },
      'duties[0].gerund: expected text of 1–500 characters',
    ],
    ['rich text', { definition: 1 }, `definition: ${RICH_TEXT}`],
    ['a list with no text in it', { definition: [] }, `definition: ${RICH_TEXT}`],
    [
      'a piece of rich text',
      { definition: ['a', 1] },
      'definition[1]: expected text of 1–4000 characters or an object',
    ],
    [
      'a piece of a takeaway',
      { takeaways: [['a', { text: 'b', em: 1 }]] },
      'takeaways[0][1].em: expected true or false',
    ],
    [
      'falling numbers',
      { experience: { min: 3, max: 2 } },
      'experience.max: expected a number not below min',
    ],
  ])('%s', (_, fields, warning) => {
    expect(warningsOf(fields)).toEqual([warning]);
  });

  it('percentiles the wrong way round', () => {
    const pay = { currency: 'INR', period: 'year', percentile10: 2, percentile90: 1 };
    expect(warningsOf({ pay })).toEqual(['pay.percentile90: expected a number not below percentile10']);
  });

  it('both of two numbers that contradict each other, and no third', () => {
    const pay = { currency: 'INR', period: 'year', min: 3, max: 2, median: 2 };
    expect(readRoleRecord(recordWith({ pay })).record.pay).toEqual({
      currency: 'INR',
      period: 'year',
      median: 2,
    });
  });

  it('every entry of a list past its limit', () => {
    const skills = Array.from({ length: 62 }, (_, index) => `Skill ${index}`);
    const { record, warnings } = readRoleRecord(recordWith({ skills }));
    expect(record.skills).toEqual(skills.slice(0, 60));
    expect(warnings).toEqual(['skills: expected at most 60 entries, got 62']);
  });

  it('a hole in a list', () => {
    const { record, warnings } = readRoleRecord({
      title: 'Baker',
      duties: Object.assign(Array(2), { 1: 'Make dough' }),
    });
    expect(record.duties).toEqual(['Make dough']);
    expect(warnings).toEqual(['duties[0]: expected text of 1–500 characters or an object']);
  });

  it('a thing with a part it cannot do without, in one line', () => {
    const cta = { heading: 1, text: 2, note: 3, label: 4, url: 5 };
    expect(warningsOf({ cta })).toEqual(['cta.label: expected text of 1–80 characters']);
  });

  it('a list in which nothing could be read, in one line', () => {
    expect(warningsOf({ definition: [1, 2, 3] })).toEqual([`definition: ${RICH_TEXT}`]);
  });

  it('a question whose answer could not be read, in one line', () => {
    expect(warningsOf({ faqs: [{ question: 'Why?', answer: [1, 2] }] })).toEqual([
      `faqs[0].answer: ${RICH_TEXT}`,
    ]);
  });

  it('nothing, when a field is there but undefined', () => {
    expect(readRoleRecord(recordWith({ pay: undefined }))).toEqual({ record: recordWith({}), warnings: [] });
  });

  it('nothing, when a field is not known', () => {
    expect(readRoleRecord(recordWith({ salary: 1 }))).toEqual({ record: recordWith({}), warnings: [] });
  });
});

describe('a relative URL', () => {
  const links = [{ label: 'Jobs', url: 'jobs' }];

  it('is resolved against the base', () => {
    const { record } = readRoleRecord(recordWith({ links }), {
      baseUrl: 'https://a.example/roles/baker.json',
    });
    expect(record.links).toEqual([{ label: 'Jobs', url: 'https://a.example/roles/jobs' }]);
  });

  it('stays as it is without one', () => {
    expect(readRoleRecord(recordWith({ links })).record.links).toEqual(links);
  });

  it('is left out with a warning when the base cannot carry it', () => {
    const { record, warnings } = readRoleRecord(recordWith({ links }), { baseUrl: 'about:blank' });
    expect(record.links).toEqual([]);
    expect(warnings).toEqual(['links[0].url: expected an absolute URL']);
  });

  it('is left out when the base makes it too long', () => {
    const long = [{ label: 'Jobs', url: `/${'ß'.repeat(2000)}` }];
    const { warnings } = readRoleRecord(recordWith({ links: long }), { baseUrl: 'https://a.example/' });
    expect(warnings).toEqual(['links[0].url: expected an absolute URL']);
  });
});

describe('what comes out', () => {
  it('is a copy all the way down', () => {
    const { record } = readRoleRecord(fullRecord);
    const inside = new Set(objectsIn(fullRecord));
    expect(objectsIn(record).filter((object) => inside.has(object))).toEqual([]);
  });

  it('holds nothing from the prototype of every object, for those who read it', () => {
    const { record } = readRoleRecord(recordWith({ pay: { currency: 'INR', period: 'year' } }));
    expect(record).not.toHaveProperty('toString');
    expect(record.pay).not.toHaveProperty('toString');
  });

  it('comes out the same when it is read again', () => {
    const once = readRoleRecord(fullRecord, { baseUrl: 'https://a.example/' }).record;
    expect(readRoleRecord(once, { baseUrl: 'https://b.example/' })).toEqual({ record: once, warnings: [] });
  });
});

describe('a live object', () => {
  const fault = new TypeError('no');
  const fail = () => {
    throw fault;
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
      'a getter that throws for the version',
      {
        get version() {
          return fail();
        },
      },
    ],
    ['a proxy that throws', new Proxy({}, { getOwnPropertyDescriptor: fail })],
    [
      'a proxy that throws deep inside',
      recordWith({ pay: new Proxy({}, { getOwnPropertyDescriptor: fail }) }),
    ],
    ['a list that throws', recordWith({ skills: new Proxy([], { get: fail }) })],
  ])('with %s is an error of ours, with theirs as its cause', (_, input) => {
    const error = errorOf(input);
    expect(error).toBeInstanceOf(RoleRecordError);
    expect(error).toMatchObject({ path: '', expected: 'a readable object', cause: fault });
  });

  it('that is a revoked proxy is one too', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(errorOf(proxy)).toBeInstanceOf(RoleRecordError);
  });

  it('that contains itself is read as far as records go', () => {
    const input: Record<string, unknown> = recordWith({});
    Object.assign(input, { pay: input, skills: [input], faqs: input });
    expect(readRoleRecord(input).record).toEqual(recordWith({ skills: [] }));
  });

  it('is asked once for each field, so that it cannot change its mind', () => {
    let asked = 0;
    readRoleRecord({
      title: 'Baker',
      get duties() {
        asked++;
        return ['Make dough'];
      },
    });
    expect(asked).toBe(1);
  });

  it('with a list that inherits an entry has no such entry', () => {
    const prototype = Object.create(Array.prototype, { 0: { value: 'Inherit' } }) as object;
    const duties: unknown = Object.setPrototypeOf(Array(1), prototype);
    expect(readRoleRecord({ title: 'Baker', skills: ['Dough'], duties }).record.duties).toEqual([]);
  });

  it('with inherited fields has none of them', () => {
    expect(errorOf(Object.create(recordWith({}))).path).toBe('title');
  });
});

describe('on a page that extends the prototype of every object', () => {
  const record = recordWith({ skills: [{ name: 'Dough' }], pay: { currency: 'INR', period: 'year' } });

  it.each(['version', 'min', 'text', 'url', 'pay', 'level', 'cause', 'extend'])(
    'by "%s", reads a record as anywhere else',
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
  it('says what it is', () => {
    expect(errorOf(null)).toMatchObject({ name: 'RoleRecordError', code: 'record' });
  });

  it('is an Error', () => {
    expect(errorOf(null)).toBeInstanceOf(Error);
  });
});

/** Every object and list in a tree. */
function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}
