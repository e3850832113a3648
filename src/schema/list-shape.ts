import { ownProperty } from './own-property.js';
import { drop, keepLastIssue, type Shape } from './shape.js';

/** Drops invalid entries and entries beyond `max`; drops the whole list if fewer than `min` are left. */
export function list(
  entry: Shape,
  max: number,
  min = 0,
  expected = `a list of at most ${max} entries`,
): Shape {
  return (value, path, context) => {
    if (!Array.isArray(value)) return drop(context, path, expected);
    const { length } = value;
    const before = context.issues.length;
    const entries: unknown[] = [];
    for (let index = 0; index < length && index < max; index++) {
      const read = entry(ownProperty(value, index), `${path}[${index}]`, context);
      if (read !== undefined) entries.push(read);
    }
    if (length > max) drop(context, path, `at most ${max} entries, got ${length}`);
    if (entries.length >= min) return entries;
    drop(context, path, expected);
    return keepLastIssue(context, before);
  };
}
