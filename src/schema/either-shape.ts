import { fail, type Shape } from './shape.js';

type Kind = 'text' | 'list' | 'object';

function kindOf(value: unknown): Kind | undefined {
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value ? 'object' : undefined;
}

/** At most one option for text, one for a list and one for an object: the kind of the value chooses. */
export function either(options: Readonly<Partial<Record<Kind, Shape>>>, expected: string): Shape {
  return (value, path, reading) => {
    const option = options[kindOf(value) as Kind];
    return option ? option(value, path, reading) : fail(reading, path, expected);
  };
}
