import { describe, expect, it } from 'vitest';
import { composeOccupation } from '../../../src/content/compose-structured-data.js';
import type { Pay, RoleRecord } from '../../../src/schema/role-record.js';

const occupation = (facts: Partial<RoleRecord>) =>
  composeOccupation({ title: 'Baker', duties: ['Bake bread'], ...facts });
const salary = (figures: Partial<Pay>, period: Pay['period']) =>
  occupation({ pay: { currency: 'GBP', period, ...figures } })['estimatedSalary'];

describe('an occupation', () => {
  it.each([
    ['hour', 'PT1H'],
    ['day', 'P1D'],
    ['week', 'P1W'],
    ['month', 'P1M'],
    ['year', 'P1Y'],
  ] as const)('has percentiles paid by the %s for a duration of %s', (period, duration) => {
    expect(salary({ percentile10: 1 }, period)).toMatchObject({ duration });
  });

  it('has a range by the unit of schema.org', () => {
    expect(salary({ min: 1 }, 'month')).toMatchObject({ value: { minValue: 1, unitText: 'MONTH' } });
  });

  it('describes itself in plain text, with its paragraphs apart', () => {
    const definition = ['Bakers ', { text: 'bake', url: 'https://x.example/' }, '.\n\nAnd sell.'];
    expect(occupation({ definition })).toMatchObject({ description: 'Bakers bake.\n\nAnd sell.' });
  });
});
