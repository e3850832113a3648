/** Damages a record in a few random places, as broken files, manual edits and attackers do. */
import fc from 'fast-check';

type Container = Record<string | number, unknown>;
type Damage = (container: Container, key: string | number, junk: unknown) => void;

const damages: readonly Damage[] = [
  (container, key, junk) => (container[key] = junk),
  (container, key) => delete container[key],
  (container, key) => (container[key] = exaggerate(container[key])),
  (container, key) => (container[key] = typeof container[key] === 'number' ? -1 - container[key] : ''),
  (container, key) => (container[key] = { ...(container[key] as object), surplus: 1 }),
  (container, key) => (container[key] = [container[key]]),
  (container, key) => (container[key] = { text: container[key], name: container[key] }),
  (container, key, junk) => setOwn(container, '__proto__', junk),
  (container, key, junk) => setOwn(container, 'constructor', junk),
  (container, key, junk) => Array.isArray(container[key]) && container[key].push(junk),
  swapPair,
];

/** JSON values that may occur in the wrong place of a record. */
export const jsonJunk = fc.oneof(
  fc.constantFrom(
    null,
    true,
    false,
    0,
    1,
    2,
    -1,
    -0,
    0.5,
    1e12,
    1e13,
    101,
    '',
    ' ',
    '\u200b',
    '\ud800',
    'a',
    'an',
    'core',
    '1',
  ),
  fc.constantFrom(
    '09:30',
    '24:00',
    '2026-02-31',
    'INR',
    'inr',
    'en_IN',
    'javascript:1',
    '//host',
    'http://',
    'https://[',
    'data:,',
  ),
  fc.constantFrom<unknown>(
    [],
    {},
    [[]],
    [null],
    [{}],
    { text: 'a' },
    { text: '' },
    { name: 'a', url: '\tjava\nscript:1' },
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** The same, and values that only a live object can contain. */
export const liveJunk = fc.oneof(
  jsonJunk,
  fc.constantFrom<unknown>(undefined, NaN, Infinity, Symbol('a'), 1n, () => 1, new Date(0), new Map(), /a/),
  fc.constantFrom<unknown>(new String('a'), new Number(1), Object.create(null), Array(3), [undefined]),
);

export function damaged(
  records: fc.Arbitrary<Container>,
  junk: fc.Arbitrary<unknown>,
): fc.Arbitrary<Container> {
  const steps = fc.array(fc.nat(), { minLength: 1, maxLength: 5 });
  const hit = fc.tuple(steps, fc.constantFrom(...damages), junk);
  return fc.tuple(records, fc.array(hit, { minLength: 1, maxLength: 3 })).map(([record, hits]) => {
    const copy = structuredClone(record);
    for (const [path, damage, value] of hits) {
      const [container, key] = walk(copy, path);
      if (key !== undefined) damage(container, key, fresh(value));
    }
    return copy;
  });
}

/** A container and a key of it, chosen by `steps`. Near the root as often as deep down, because most values are leaves but most rules are not about leaves. */
function walk(
  container: Container,
  [step = 0, ...further]: readonly number[],
): [Container, string | undefined] {
  const keys = Object.keys(container);
  const key = keys[step % keys.length];
  const inner = key === undefined ? undefined : container[key];
  return further.length > 0 && isPlain(inner) && Object.keys(inner).length > 0
    ? walk(inner, further)
    : [container, key];
}

function isPlain(value: unknown): value is Container {
  return [Object.prototype, Array.prototype].includes(
    Object(value) === value ? (Object.getPrototypeOf(value) as object) : {},
  );
}

/** A copy, because fast-check uses a value several times and damage must not accumulate in it. */
function fresh(junk: unknown): unknown {
  return isPlain(junk) ? structuredClone(junk) : junk;
}

function exaggerate(value: unknown): unknown {
  if (typeof value === 'string') return (value || 'x').repeat(1 + Math.ceil(4001 / (value.length || 1)));
  if (Array.isArray(value)) return Array.from({ length: 101 }, () => value[0] as unknown);
  return typeof value === 'number' ? value * 1e9 : value;
}

function setOwn(container: Container, key: string, value: unknown): void {
  Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
}

function swapPair(container: Container): void {
  const { min, max } = container;
  if (min !== undefined && max !== undefined) Object.assign(container, { min: max, max: min });
}
