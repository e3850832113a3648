/** Shapes of values that contain no other values. */
import { closeDirections } from './close-directions.js';
import { isAllowedUrl } from './is-allowed-url.js';
import { resolveUrl } from './resolve-url.js';
import { drop, type Shape } from './shape.js';
import { withinLength } from './within-length.js';

function leaf(isValid: (value: unknown) => boolean, expected: string): Shape {
  return (value, path, context) => (isValid(value) ? value : drop(context, path, expected));
}

/** A text that matches `pattern`, which must refuse the empty text. Bidirectional formatting that it leaves open is closed. */
export function text(max: number, pattern: RegExp, expected = `text of 1–${max} characters`): Shape {
  return (value, path, context) =>
    typeof value === 'string' && withinLength(value, max) && pattern.test(value)
      ? closeDirections(value)
      : drop(context, path, expected);
}

export function number(min: number, max: number): Shape {
  const isValid = (value: unknown) => typeof value === 'number' && value >= min && value <= max;
  return leaf(isValid, `a number from ${min} to ${max}`);
}

export function oneOf(...values: readonly unknown[]): Shape {
  return leaf((value) => values.includes(value), values.join(' or '));
}

/** An allowed URL, made absolute. */
export function link(max: number, expected: string): Shape {
  return (value, path, context) => {
    if (typeof value !== 'string' || !withinLength(value, max) || !isAllowedUrl(value))
      return drop(context, path, expected);
    const absolute = resolveUrl(value, context.baseUrl);
    return absolute && withinLength(absolute, max) ? absolute : drop(context, path, 'an absolute URL');
  };
}
