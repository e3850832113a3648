import { describe, expect, it } from 'vitest';
import { composeOccupation, composeQuestions } from '../../../src/content/compose-structured-data.js';
import type { Pay, RoleRecord } from '../../../src/schema/role-record.js';

const occupation = (facts: Partial<RoleRecord>) =>
  composeOccupation({ title: 'Baker', duties: ['Bake bread'], ...facts });
const salary = (figures: Partial<Pay>, period: Pay['period']) =>
  occupation({ pay: { currency: 'GBP', period, ...figures } })['estimatedSalary'];

describe('an occupation', () => {
  it('has the facts of the record', () => {
    expect(
      occupation({
        alternateTitles: ['Bread maker'],
        country: 'GB',
        lang: 'en',
        definition: 'Bakers bake.',
        duties: ['Bake bread', { text: 'Sell cakes', gerund: 'selling cakes' }],
        skills: ['Dough', { name: 'Ovens', level: 'sometimes' }],
        experience: { min: 2 },
        pay: { currency: 'GBP', period: 'year', min: 17000, max: 40000, median: 20000 },
      }),
    ).toEqual({
      '@type': 'Occupation',
      name: 'Baker',
      alternateName: ['Bread maker'],
      description: 'Bakers bake.',
      responsibilities: 'Bake bread; Sell cakes',
      skills: 'Dough; Ovens',
      estimatedSalary: {
        '@type': 'MonetaryAmount',
        currency: 'GBP',
        value: { '@type': 'QuantitativeValue', minValue: 17000, maxValue: 40000, unitText: 'YEAR' },
      },
      experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 24 },
      occupationLocation: { '@type': 'Country', name: 'GB' },
    });
  });

  it('has nothing that the record does not have', () => {
    expect(composeOccupation({ title: 'Baker' })).toEqual({ '@type': 'Occupation', name: 'Baker' });
  });

  it('has percentiles of pay as a distribution', () => {
    const figures = { min: 1, max: 9, median: 5, percentile10: 2, percentile90: 8 };
    expect(salary(figures, 'year')).toEqual({
      '@type': 'MonetaryAmountDistribution',
      name: 'base',
      currency: 'GBP',
      duration: 'P1Y',
      percentile10: 2,
      median: 5,
      percentile90: 8,
    });
  });

  it.each<[string, Partial<Pay>, string | undefined]>([
    ['a 10th percentile', { percentile10: 1 }, 'MonetaryAmountDistribution'],
    ['a 90th percentile', { percentile90: 1 }, 'MonetaryAmountDistribution'],
    ['a minimum', { min: 1 }, 'MonetaryAmount'],
    ['a maximum', { max: 1 }, 'MonetaryAmount'],
    ['a median', { median: 1 }, undefined],
    ['a text', { text: 'variable' }, undefined],
  ])('has pay with %s alone: %j', (_, figures, type) => {
    expect((salary(figures, 'year') as Record<string, unknown> | undefined)?.['@type']).toBe(type);
  });

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

describe('questions', () => {
  it('have their answers as plain text with a blank line between paragraphs', () => {
    const answer = [[{ text: 'Yes, ', strong: true }, { text: 'often.' }], [{ text: 'Or not.' }]];
    expect(composeQuestions({ heading: 'H', items: [{ id: 'why', question: 'Why?', answer }] })).toEqual([
      {
        '@type': 'Question',
        name: 'Why?',
        acceptedAnswer: { '@type': 'Answer', text: 'Yes, often.\n\nOr not.' },
      },
    ]);
  });
});
