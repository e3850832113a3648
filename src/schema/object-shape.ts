import { isOrdered } from './is-ordered.js';
import { own } from './own-property.js';
import { fail, keepLastFault, type Shape } from './shape.js';

type Fields = Readonly<Record<string, Shape>>;
type Values = Record<string, unknown>;

const join = (path: string, key: string): string => (path ? `${path}.${key}` : key);

/**
 * A fault in a required field costs the whole object, one in an optional field costs the field. The object is made without a
 * prototype, so that what a script added to every object is never taken for a field of the record.
 *
 * @param ordered pairs of fields whose numbers may not fall from one to the next
 * @param anyOf fields of which at least one must hold a list that is not empty
 */
export function object(
  required: Fields,
  optional: Fields,
  ordered: readonly (readonly [low: string, high: string])[] = [],
  anyOf?: readonly string[],
): Shape {
  return (value, path, reading) => {
    if (typeof value !== 'object' || !value || Array.isArray(value)) return fail(reading, path, 'an object');
    const object = Object.create(null) as Values;
    const before = reading.faults.length;
    for (const fields of [required, optional]) {
      for (const [key, shape] of Object.entries(fields)) {
        const given = own(value, key);
        if (given === undefined && fields === optional) continue;
        const read = shape(given, join(path, key), reading);
        if (read !== undefined) object[key] = read;
        else if (fields === required) return keepLastFault(reading, before);
      }
    }
    for (const [low, high] of ordered) {
      if (isOrdered(object, [low, high])) continue;
      // Neither number can be trusted when the lower one is the higher.
      fail(reading, join(path, high), `a number not below ${low}`);
      delete object[low];
      delete object[high];
    }
    return !anyOf || anyOf.some((key) => (object[key] as unknown[] | undefined)?.length)
      ? object
      : fail(reading, path, `at least one of ${anyOf.join(', ')}`);
  };
}
