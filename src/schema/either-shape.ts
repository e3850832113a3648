import { drop, type Shape } from './shape.js';

type Kind = 'text' | 'list' | 'object';

function kindOf(value: unknown): Kind | undefined {
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value ? 'object' : undefined;
}

/** At most one option each for text, a list and an object. The kind of the value selects the option. */
export function either(options: Readonly<Partial<Record<Kind, Shape>>>, expected: string): Shape {
  return (value, path, context) => {
    const option = options[kindOf(value) as Kind];
    return option ? option(value, path, context) : drop(context, path, expected);
  };
}
