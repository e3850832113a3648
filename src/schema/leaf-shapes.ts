/** Shapes of values that hold no other value. */
import { closeDirections } from './close-directions.js';
import { fits } from './within-length.js';
import { isAllowedUrl } from './is-allowed-url.js';
import { resolveUrl } from './resolve-url.js';
import { fail, type Shape } from './shape.js';

function leaf(isGood: (value: unknown) => boolean, expected: string): Shape {
  return (value, path, reading) => (isGood(value) ? value : fail(reading, path, expected));
}

/** A text that matches the pattern, which refuses the empty one; what is written after it keeps its direction. */
export function text(max: number, pattern: RegExp, expected = `text of 1–${max} characters`): Shape {
  return (value, path, reading) =>
    typeof value === 'string' && fits(value, max) && pattern.test(value)
      ? closeDirections(value)
      : fail(reading, path, expected);
}

export function number(min: number, max: number): Shape {
  const isGood = (value: unknown) => typeof value === 'number' && value >= min && value <= max;
  return leaf(isGood, `a number from ${min} to ${max}`);
}

export function oneOf(...values: readonly unknown[]): Shape {
  return leaf((value) => values.includes(value), values.join(' or '));
}

/** A link that is allowed, made absolute. */
export function link(max: number, expected: string): Shape {
  return (value, path, reading) => {
    if (typeof value !== 'string' || !fits(value, max) || !isAllowedUrl(value))
      return fail(reading, path, expected);
    const absolute = resolveUrl(value, reading.baseUrl);
    return absolute && fits(absolute, max) ? absolute : fail(reading, path, 'an absolute URL');
  };
}
