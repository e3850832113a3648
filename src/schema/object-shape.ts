import { isOrdered } from './is-ordered.js';
import { ownProperty } from './own-property.js';
import { drop, keepLastIssue, type Shape } from './shape.js';

type Fields = Readonly<Record<string, Shape>>;
type Values = Record<string, unknown>;

const join = (path: string, key: string): string => (path ? `${path}.${key}` : key);

/**
 * An invalid required field drops the whole object, an invalid optional field only the field. The result has no prototype, so that
 * properties which a script added to `Object.prototype` are never read as fields of the record.
 *
 * @param ordered pairs of fields of which the second number must be at least the first
 * @param anyOf fields of which at least one must hold a list with entries
 */
export function object(
  required: Fields,
  optional: Fields,
  ordered: readonly (readonly [low: string, high: string])[] = [],
  anyOf?: readonly string[],
): Shape {
  return (value, path, context) => {
    if (typeof value !== 'object' || !value || Array.isArray(value)) return drop(context, path, 'an object');
    const object = Object.create(null) as Values;
    const before = context.issues.length;
    for (const fields of [required, optional]) {
      for (const [key, shape] of Object.entries(fields)) {
        const given = ownProperty(value, key);
        if (given === undefined && fields === optional) continue;
        const read = shape(given, join(path, key), context);
        if (read !== undefined) object[key] = read;
        else if (fields === required) return keepLastIssue(context, before);
      }
    }
    for (const [low, high] of ordered) {
      if (isOrdered(object, [low, high])) continue;
      // If the lower number is higher, either of them may be wrong.
      drop(context, join(path, high), `a number not below ${low}`);
      delete object[low];
      delete object[high];
    }
    return !anyOf || anyOf.some((key) => (object[key] as unknown[] | undefined)?.length)
      ? object
      : drop(context, path, `at least one of ${anyOf.join(', ')}`);
  };
}
