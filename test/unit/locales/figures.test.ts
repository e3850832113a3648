import { describe, expect, it } from 'vitest';
import { expected, figures } from '../../support/figures.js';

describe('Node writes', () => {
  it.each(figures)('$what', (figure) => {
    expect(figure.write()).toBe(expected(figure, 'node'));
  });
});
