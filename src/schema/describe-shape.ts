import type { Shape } from './shape.js';

/** How the sentence "… : expected …" ends for a value that does not have the shape. */
export function describeShape(shape: Shape): string {
  switch (shape[0]) {
    case 'text':
      return shape[3] ?? `text of 1–${shape[1]} characters`;
    case 'url':
      return shape[2];
    case 'number':
      return `a number from ${shape[1]} to ${shape[2]}`;
    case 'oneOf':
      return shape.slice(1).join(' or ');
    case 'list':
      return shape[4] ?? `a list of at most ${shape[2]} entries`;
    case 'object':
      return 'an object';
    case 'either':
      return shape[2] ?? shape[1].map(describeShape).join(' or ');
  }
}
