import { expect } from '@open-wc/testing';
import type { RoleProfile } from '../../../src/elements/role-profile.js';
import { drawn, html, plumber, titled } from '../../support/elements.js';

interface Node {
  readonly '@type': string;
  readonly name?: string;
  readonly mainEntity?: readonly Node[];
  readonly [key: string]: unknown;
}
const scripts = (): HTMLScriptElement[] => [
  ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
const graph = (): readonly Node[] => (JSON.parse(scripts()[0]!.text) as { '@graph': Node[] })['@graph'];

describe('structured data', () => {
  it('is not written by default', async () => {
    await drawn(html`<role-profile></role-profile>`);
    expect(scripts()).to.have.length(0);
  });

  it('describes the occupation by its facts', async () => {
    await drawn(html`<role-profile structured-data="occupation"></role-profile>`);
    expect(graph()).to.deep.equal([
      {
        '@type': 'Occupation',
        name: 'Plumber',
        description: plumber.definition,
        responsibilities: plumber.duties.join('; '),
        skills: 'Soldering; Gas safety; AutoCAD',
        estimatedSalary: {
          '@type': 'MonetaryAmount',
          currency: 'GBP',
          value: { '@type': 'QuantitativeValue', minValue: 25000, maxValue: 45000, unitText: 'YEAR' },
        },
        experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 12 },
      },
    ]);
  });

  it('is one script with one graph for several elements, and holds each question once', async () => {
    await drawn(html`<role-profile structured-data="occupation faq"></role-profile>`, titled('Plumber'));
    await drawn(html`<role-profile structured-data="occupation faq"></role-profile>`, titled('Fitter'));
    expect(scripts()).to.have.length(1);
    expect(graph().map((node) => [node['@type'], node.name])).to.deep.equal([
      ['Occupation', 'Plumber'],
      ['Occupation', 'Fitter'],
      ['FAQPage', undefined],
    ]);
    expect(graph()[2]!.mainEntity!.map(({ name }) => name)).to.deep.equal([
      'Do plumbers work nights?',
      'Is a van needed?',
    ]);
  });

  it('holds a distribution of pay when the record has percentiles', async () => {
    const pay = { currency: 'USD', period: 'hour', median: 30, percentile10: 20, percentile90: 50 };
    await drawn(html`<role-profile structured-data="occupation"></role-profile>`, { ...plumber, pay });
    expect(graph()[0]!['estimatedSalary']).to.deep.equal({
      '@type': 'MonetaryAmountDistribution',
      name: 'base',
      currency: 'USD',
      duration: 'PT1H',
      percentile10: 20,
      median: 30,
      percentile90: 50,
    });
  });

  it('is removed with the last element that requested it', async () => {
    const profile = await drawn<RoleProfile>(html`<role-profile structured-data="faq"></role-profile>`);
    expect(scripts()).to.have.length(1);
    profile.remove();
    expect(scripts()).to.have.length(0);
  });
});
