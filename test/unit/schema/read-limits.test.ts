/** Each limit of a record, reached exactly and exceeded by one. */
import { describe, expect, it } from 'vitest';
import { readRoleRecord } from '../../../src/schema/read-role-record.js';

const warningsOf = (fields: object) =>
  readRoleRecord({ title: 'Baker', duties: ['Make dough'], skills: ['Dough'], ...fields }).warnings;

const pay = (figures: object) => ({ pay: { currency: 'EUR', period: 'year', ...figures } });
const source = (fields: object) => ({ source: { name: 'a', ...fields } });
const cta = (fields: object) => ({ cta: { label: 'a', url: '/a', ...fields } });

/** Each builds a record with a text at one place. */
const texts: readonly (readonly [string, number, (text: string) => object])[] = [
  ['title', 120, (title) => ({ title })],
  ['plural', 120, (plural) => ({ plural })],
  ['alternateTitles', 120, (title) => ({ alternateTitles: [title] })],
  ['definition', 4000, (definition) => ({ definition })],
  ['definition[]', 4000, (text) => ({ definition: [text] })],
  ['definition[].text', 4000, (text) => ({ definition: [{ text }] })],
  ['duties[]', 500, (duty) => ({ duties: [duty] })],
  ['duties[].text', 500, (text) => ({ duties: [{ text }] })],
  ['duties[].gerund', 500, (gerund) => ({ duties: [{ text: 'a', gerund }] })],
  ['skills[]', 80, (skill) => ({ skills: [skill] })],
  ['skills[].name', 80, (name) => ({ skills: [{ name }] })],
  ['pay.text', 200, (text) => pay({ text })],
  ['experience.text', 200, (text) => ({ experience: { text } })],
  ['day[].label', 120, (label) => ({ day: [{ label, text: 'a' }] })],
  ['day[].text', 2000, (text) => ({ day: [{ label: 'a', text }] })],
  ['faqs[].question', 300, (question) => ({ faqs: [{ question, answer: 'a' }] })],
  ['faqs[].answer', 4000, (answer) => ({ faqs: [{ question: 'a', answer }] })],
  ['cta.label', 80, (label) => cta({ label })],
  ['cta.heading', 200, (heading) => cta({ heading })],
  ['cta.text', 1000, (text) => cta({ text })],
  ['cta.note', 200, (note) => cta({ note })],
  ['links[].label', 120, (label) => ({ links: [{ label, url: '/a' }] })],
  ['links[].description', 300, (description) => ({ links: [{ label: 'a', url: '/a', description }] })],
  ['publisher.name', 120, (name) => ({ publisher: { name } })],
  ['source.name', 200, (name) => source({ name })],
  ['source.licence', 200, (licence) => source({ licence })],
  ['$schema', 2048, ($schema) => ({ $schema })],
  ['id', 80, (id) => ({ id })],
];

describe.each(texts)('%s', (_, max, withText) => {
  it(`may have ${max} characters, and one less`, () => {
    expect(warningsOf(withText('x'.repeat(max - 1)))).toEqual([]);
    expect(warningsOf(withText('x'.repeat(max)))).toEqual([]);
  });
});

const optional = texts.filter(([name]) => name !== 'title');

it.each(optional)('%s may not have more than %i characters', (_, max, withText) => {
  expect(warningsOf(withText('x'.repeat(max + 1)))).toHaveLength(1);
});

const visible = optional.filter(([name]) => name !== 'id');

describe.each(visible)('%s, in characters of two UTF-16 units', (_, max, withText) => {
  it(`may have ${max} of them`, () => {
    expect(warningsOf(withText('😀'.repeat(max)))).toEqual([]);
    expect(warningsOf(withText('😀'.repeat(max - 1) + 'x'))).toEqual([]);
  });

  it('may not have one letter more', () => {
    expect(warningsOf(withText('😀'.repeat(max) + 'x'))).toHaveLength(1);
  });
});

const lists: readonly (readonly [string, number, unknown])[] = [
  ['alternateTitles', 40, 'a'],
  ['duties', 40, 'a'],
  ['skills', 60, 'a'],
  ['day', 24, { label: 'a', text: 'b' }],
  ['takeaways', 12, 'a'],
  ['faqs', 40, { question: 'a', answer: 'b' }],
  ['links', 40, { label: 'a', url: '/b' }],
  ['definition', 100, 'a'],
];

describe.each(lists)('%s', (key, max, entry) => {
  const read = (length: number) =>
    readRoleRecord({ title: 'Baker', duties: ['Make dough'], [key]: Array(length).fill(entry) });
  const entries = (length: number) => (read(length).record as unknown as Record<string, unknown[]>)[key];

  it(`may have ${max} entries`, () => {
    expect(read(max).warnings).toEqual([]);
    expect(entries(max)).toHaveLength(max);
  });

  it(`loses the entry after ${max}`, () => {
    expect(read(max + 1).warnings).toEqual([`${key}: expected at most ${max} entries, got ${max + 1}`]);
    expect(entries(max + 1)).toHaveLength(max);
  });
});

const numbers = [
  ...['min', 'max', 'median', 'percentile10', 'percentile90'].map(
    (key) => [`pay.${key}`, 1e12, (figure: number) => pay({ [key]: figure })] as const,
  ),
  ...['min', 'max'].map(
    (key) => [`experience.${key}`, 100, (years: number) => ({ experience: { [key]: years } })] as const,
  ),
];

describe.each(numbers)('%s', (_, max, withNumber) => {
  it.each([0, -0, 0.5, max - 1, max])('may be %d', (figure) => {
    expect(warningsOf(withNumber(figure))).toEqual([]);
  });

  it.each([-1, -Number.MIN_VALUE, max + 1, max * (1 + Number.EPSILON), NaN, Infinity])(
    'may not be %d',
    (figure) => {
      expect(warningsOf(withNumber(figure))).toHaveLength(1);
    },
  );
});

describe('a language tag', () => {
  const longest = `en-${'x'.repeat(8)}-${'x'.repeat(8)}-${'x'.repeat(8)}-12345`;

  it.each(['en', 'abcdefgh', 'en-a', longest])('may be %s', (lang) => {
    expect(warningsOf({ lang })).toEqual([]);
  });

  it.each(['e', 'abcdefghi', 'en-', 'en-abcdefghi', `${longest}6`])('may not be %s', (lang) => {
    expect(warningsOf({ lang })).toHaveLength(1);
  });
});

describe('a URL', () => {
  const links = (length: number, base = '/') => ({ links: [{ label: 'a', url: base.padEnd(length, 'x') }] });

  it('may have 2048 characters', () => {
    expect(warningsOf(links(2048))).toEqual([]);
  });

  it('may not have 2049', () => {
    expect(warningsOf(links(2049))).toHaveLength(1);
  });

  it('may have 2048 characters once it is absolute, and not 2049', () => {
    const read = (length: number) =>
      readRoleRecord(
        { title: 'Baker', duties: ['Make dough'], ...links(length) },
        { baseUrl: 'https://a.example/b' },
      ).warnings;
    const added = 'https://a.example'.length;
    expect(read(2048 - added)).toEqual([]);
    expect(read(2049 - added)).toEqual(['links[0].url: expected an absolute URL']);
  });
});

describe.each([
  ['day[0].time', ['00:00', '09:59', '19:00', '20:00', '23:59'], ['24:00', '23:60', '9:0', '2:30x', '-1:00']],
  [
    'source.retrieved',
    ['2026-01-01', '2026-12-31', '2026-10-30', '0000-09-09'],
    ['2026-00-01', '2026-13-01', '2026-01-00', '2026-01-32', '2026-1-1', '12026-01-01'],
  ],
])('%s', (path, valid, invalid) => {
  const read = (value: string) =>
    warningsOf(
      path === 'day[0].time'
        ? { day: [{ label: 'a', text: 'b', time: value }] }
        : source({ retrieved: value }),
    );

  it.each(valid)('may be %s', (value) => {
    expect(read(value)).toEqual([]);
  });

  it.each(invalid)('may not be %s', (value) => {
    expect(read(value)).toHaveLength(1);
  });
});
