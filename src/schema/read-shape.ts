/**
 * Reads unknown data by the table. What does not have its shape is left out and noted, and nothing is trusted on the way: own
 * properties only, each asked for once (a getter may answer differently the second time), and every object made afresh.
 */
import { describeShape } from './describe-shape.js';
import { fits } from './fits.js';
import { isAllowedUrl } from './is-allowed-url.js';
import { isOrdered } from './is-ordered.js';
import { own } from './own.js';
import { resolveUrl } from './resolve-url.js';
import type { EitherShape, ListShape, ObjectShape, Shape, UrlShape } from './shape.js';

export interface Reading {
  readonly baseUrl: string | undefined;
  /** One for each thing left out. */
  readonly faults: Fault[];
}

export type Fault = readonly [path: string, expected: string];

type Values = Record<string, unknown>;

/** The value, made afresh; undefined when it does not have the shape, and then the last fault says why. */
export function readShape(value: unknown, shape: Shape, path: string, reading: Reading): unknown {
  switch (shape[0]) {
    case 'object':
      if (kindOf(value) === 'object') return readObject(value as Values, shape, path, reading);
      break;
    case 'list':
      if (kindOf(value) === 'list') return readList(value as Values, shape, path, reading);
      break;
    case 'either':
      return readEither(value, shape, path, reading);
    case 'url':
      return readUrl(value, shape, path, reading);
    default:
      if (isLeaf(value, shape)) return value;
  }
  return fail(reading, path, describeShape(shape));
}

function isLeaf(
  value: unknown,
  shape: Exclude<Shape, ObjectShape | ListShape | EitherShape | UrlShape>,
): boolean {
  switch (shape[0]) {
    case 'text':
      return typeof value === 'string' && fits(value, shape[1]) && shape[2].test(value);
    case 'number':
      return typeof value === 'number' && value >= shape[1] && value <= shape[2];
    case 'oneOf':
      return shape.indexOf(value as string, 1) > 0;
  }
}

function readUrl(value: unknown, [, max, expected]: UrlShape, path: string, reading: Reading): unknown {
  if (typeof value !== 'string' || !fits(value, max) || !isAllowedUrl(value))
    return fail(reading, path, expected);
  const url = resolveUrl(value, reading.baseUrl);
  return url && fits(url, max) ? url : fail(reading, path, 'an absolute URL');
}

function readEither(value: unknown, shape: EitherShape, path: string, reading: Reading): unknown {
  const option = shape[1].find(([kind]) => kind === kindOf(value));
  return option ? readShape(value, option, path, reading) : fail(reading, path, describeShape(shape));
}

function readList(list: Values, shape: ListShape, path: string, reading: Reading): unknown {
  const [, entry, max, min = 0] = shape;
  const length = list.length as number;
  const before = reading.faults.length;
  const entries: unknown[] = [];
  for (let index = 0; index < Math.min(length, max); index++) {
    const read = readShape(own(list, index), entry, `${path}[${index}]`, reading);
    if (read !== undefined) entries.push(read);
  }
  if (length > max) fail(reading, path, `at most ${max} entries, got ${length}`);
  if (entries.length >= min) return entries;
  fail(reading, path, describeShape(shape));
  return keepLastFault(reading, before);
}

/** Without a prototype, so that what a script added to every object is never taken for a field of the record. */
function readObject(source: Values, shape: ObjectShape, path: string, reading: Reading): unknown {
  const [, required, optional, ordered = [], anyOf] = shape;
  const object = Object.create(null) as Values;
  const before = reading.faults.length;
  const readField = (key: string, field: Shape, value: unknown) => {
    const read = readShape(value, field, join(path, key), reading);
    if (read !== undefined) object[key] = read;
    return key in object;
  };
  for (const [key, field] of Object.entries(required)) {
    if (!readField(key, field, own(source, key))) return keepLastFault(reading, before);
  }
  for (const [key, field] of Object.entries(optional)) {
    const value = own(source, key);
    if (value !== undefined) readField(key, field, value);
  }
  for (const pair of ordered) dropUnordered(object, pair, path, reading);
  if (anyOf && !anyOf.some((key) => (object[key] as unknown[] | undefined)?.length)) {
    return fail(reading, path, `at least one of ${anyOf.join(', ')}`);
  }
  return object;
}

/** Neither number can be trusted when the lower one is the higher. */
function dropUnordered(
  object: Values,
  pair: readonly [string, string],
  path: string,
  reading: Reading,
): void {
  if (isOrdered(object, pair)) return;
  const [low, high] = pair;
  fail(reading, join(path, high), `a number not below ${low}`);
  delete object[low];
  delete object[high];
}

function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value ? 'object' : 'other';
}

function fail(reading: Reading, path: string, expected: string): undefined {
  reading.faults.push([path, expected]);
}

/** What was left out of something that is itself left out is no news. */
function keepLastFault({ faults }: Reading, before: number): undefined {
  faults.splice(before, faults.length - before - 1);
}
