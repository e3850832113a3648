/** Arbitraries for valid records, derived from the schema. */
import fc from 'fast-check';
import { recordNode, resolveNode, type SchemaNode } from './schema-node.js';

/** Characters of one and of two UTF-16 units, visible and invisible ones. */
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

const nearLimit = (max: number) => fc.constantFrom(max, max - 1, Math.ceil(max / 2));

function textOf({ maxLength: max = Infinity, pattern = '', expected }: SchemaNode): fc.Arbitrary<string> {
  if (expected) return fc.stringMatching(new RegExp(pattern)).filter((text) => text.length <= max);
  const visible = new RegExp(pattern, 'u');
  const short = fc.string({ unit: units, minLength: 1, maxLength: 12 });
  const long = fc
    .tuple(fc.constantFrom('x', '😀'), nearLimit(max))
    .map(([unit, length]) => unit.repeat(length));
  return fc
    .oneof({ weight: 9, arbitrary: short }, long)
    .filter((text) => [...text].length <= max && visible.test(text));
}

function numberOf({ minimum: min = -Infinity, maximum: max = Infinity }: SchemaNode): fc.Arbitrary<number> {
  return fc.oneof(fc.double({ min, max, noNaN: true }), fc.constantFrom(-0, min, max));
}

function arbitraryOf(node: SchemaNode): fc.Arbitrary<unknown> {
  const { type, enum: values, const: only, anyOf, items, ...rest } = resolveNode(node);
  if (anyOf) return fc.oneof(...anyOf.map(arbitraryOf));
  if (values) return fc.constantFrom(...values);
  if (only !== undefined) return fc.constant(only);
  if (items) return listOf(arbitraryOf(items), rest.minItems ?? 0, rest.maxItems ?? Infinity);
  if (type === 'object') return objectOf(rest);
  if (type === 'boolean') return fc.boolean();
  if (type === 'number') return numberOf(rest);
  return rest.url ? urls : textOf(rest);
}

function listOf(entry: fc.Arbitrary<unknown>, min: number, max: number): fc.Arbitrary<unknown[]> {
  const full = entry.map((value) => Array.from({ length: max }, () => structuredClone(value)));
  return fc.oneof({ weight: 30, arbitrary: fc.array(entry, { minLength: min, maxLength: 3 }) }, full);
}

function objectOf({ properties, required, ordered = [] }: SchemaNode): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(properties ?? {}).map(([key, node]) => [key, arbitraryOf(node)] as const);
  return fc
    .record(Object.fromEntries(fields), { requiredKeys: [...(required ?? [])] })
    .map((object) => ordered.reduce<Record<string, unknown>>(putInOrder, { ...object }));
}

function putInOrder(
  object: Record<string, unknown>,
  [low, high]: readonly [string, string],
): Record<string, unknown> {
  if (!(Number(object[low]) > Number(object[high]))) return object;
  return { ...object, [low]: object[high], [high]: object[low] };
}

const shownKeys = recordNode.anyOfKeys ?? [];

/** Most of these records have a few fields only, so that a counterexample shrinks to something readable. */
export const validRecords: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(objectOf(recordNode), fc.constantFrom(...shownKeys), fc.string({ minLength: 1, maxLength: 5 }))
  .map(([record, key]) => {
    const shown = shownKeys.some((name) => (record[name] as unknown[] | undefined)?.length);
    return shown ? record : { ...record, [key]: [sampleEntry(key)] };
  });

function sampleEntry(key: string): unknown {
  const samples: Record<string, unknown> = {
    day: { label: 'Morning', text: 'Reads' },
    faqs: { question: 'Why?', answer: 'Because.' },
  };
  return samples[key] ?? 'Reads';
}
