/** Valid records of every kind the table allows, made from the table itself. */
import fc from 'fast-check';
import { recordShape } from '../../../src/schema/record-shape.js';
import type { Fields, ObjectShape, Shape, TextShape } from '../../../src/schema/shape.js';

/** What tells a length in characters from one in UTF-16 units, and the visible from the rest. */
const units = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  fc.constantFrom('a', ' ', '\n', '😀', '\ud800', '\udc00', '\u200b', '\u202e', '\u3164', '<b>', 'क', 'ی'),
);

const urls = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    '/a',
    '?b',
    '#c',
    './d e',
    'é/ü',
    'mailto:a@b.example',
    'TEL:+1',
    'HTTPS://x',
    ' https://x',
    'ht\ttps://x',
  ),
  fc
    .string({ unit: units, minLength: 1, maxLength: 20 })
    .filter((text) => /^\p{L}/u.test(text) && !text.includes(':')),
);

const isLong = (max: number) => fc.constantFrom(max, max - 1, Math.ceil(max / 2));

function textOf([, max, pattern, expected]: TextShape): fc.Arbitrary<string> {
  if (expected) return fc.stringMatching(pattern).filter((text) => text.length <= max);
  const short = fc.string({ unit: units, minLength: 1, maxLength: 12 });
  const long = fc.tuple(fc.constantFrom('x', '😀'), isLong(max)).map(([unit, length]) => unit.repeat(length));
  return fc
    .oneof({ weight: 9, arbitrary: short }, long)
    .filter((text) => [...text].length <= max && pattern.test(text));
}

function arbitraryOf(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape[0]) {
    case 'text':
      return textOf(shape);
    case 'url':
      return urls;
    case 'number':
      return fc.oneof(
        fc.double({ min: shape[1], max: shape[2], noNaN: true }),
        fc.constantFrom(-0, shape[1], shape[2]),
      );
    case 'oneOf':
      return fc.constantFrom(...shape.slice(1));
    case 'list':
      return listOf(arbitraryOf(shape[1]), shape[3] ?? 0, shape[2]);
    case 'either':
      return fc.oneof(...shape[1].map(arbitraryOf));
    case 'object':
      return objectOf(shape);
  }
}

function listOf(entry: fc.Arbitrary<unknown>, min: number, max: number): fc.Arbitrary<unknown[]> {
  const full = entry.map((value) => Array.from({ length: max }, () => structuredClone(value)));
  return fc.oneof({ weight: 30, arbitrary: fc.array(entry, { minLength: min, maxLength: 3 }) }, full);
}

function objectOf([, required, optional, ordered = []]: ObjectShape): fc.Arbitrary<Record<string, unknown>> {
  const fields = { ...arbitrariesOf(required), ...arbitrariesOf(optional) };
  return fc
    .record(fields, { requiredKeys: Object.keys(required) })
    .map((object) => ordered.reduce<Record<string, unknown>>(putInOrder, { ...object }));
}

function arbitrariesOf(fields: Fields): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(Object.entries(fields).map(([key, shape]) => [key, arbitraryOf(shape)]));
}

function putInOrder(
  object: Record<string, unknown>,
  [low, high]: readonly [string, string],
): Record<string, unknown> {
  if (!(Number(object[low]) > Number(object[high]))) return object;
  return { ...object, [low]: object[high], [high]: object[low] };
}

/** A few of the record's fields at a time: most records are small, and small ones shrink well. */
export const validRecords: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(
    objectOf(recordShape),
    fc.constantFrom(...(recordShape[4] ?? [])),
    fc.string({ minLength: 1, maxLength: 5 }),
  )
  .map(([record, key]) => {
    const shown = (recordShape[4] ?? []).some((name) => (record[name] as unknown[] | undefined)?.length);
    return shown ? record : { ...record, [key]: [sampleEntry(key)] };
  });

function sampleEntry(key: string): unknown {
  const samples: Record<string, unknown> = {
    day: { label: 'Morning', text: 'Reads' },
    faqs: { question: 'Why?', answer: 'Because.' },
  };
  return samples[key] ?? 'Reads';
}
