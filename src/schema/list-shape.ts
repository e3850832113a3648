import { own } from './own-property.js';
import { fail, keepLastFault, type Shape } from './shape.js';

/** A bad entry costs itself, a list that is too long costs what is over, and one that is too short is lost. */
export function list(
  entry: Shape,
  max: number,
  min = 0,
  expected = `a list of at most ${max} entries`,
): Shape {
  return (value, path, reading) => {
    if (!Array.isArray(value)) return fail(reading, path, expected);
    const { length } = value;
    const before = reading.faults.length;
    const entries: unknown[] = [];
    for (let index = 0; index < length && index < max; index++) {
      const read = entry(own(value, index), `${path}[${index}]`, reading);
      if (read !== undefined) entries.push(read);
    }
    if (length > max) fail(reading, path, `at most ${max} entries, got ${length}`);
    if (entries.length >= min) return entries;
    fail(reading, path, expected);
    return keepLastFault(reading, before);
  };
}
