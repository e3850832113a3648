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
  ] as const)('has percentiles of pay by the %s with the duration %s', (period, duration) => {
    expect(salary({ percentile10: 1 }, period)).toMatchObject({ duration });
  });

  it('has a range of pay with the unit of schema.org', () => {
    expect(salary({ min: 1 }, 'month')).toMatchObject({ value: { minValue: 1, unitText: 'MONTH' } });
  });

  it.each([
    [0, 0],
    [0.7, 8],
    [1.3, 16],
    [2, 24],
  ])('has %d years of experience as %d months', (min, months) => {
    expect(occupation({ experience: { min } })).toMatchObject({
      experienceRequirements: { monthsOfExperience: months },
    });
  });

  it('has the definition as plain text with a blank line between paragraphs', () => {
    const definition = ['Bakers ', { text: 'bake', url: 'https://x.example/' }, '.\n\nAnd sell.'];
    expect(occupation({ definition })).toMatchObject({ description: 'Bakers bake.\n\nAnd sell.' });
  });
});
