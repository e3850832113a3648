/** A later value of an attribute or property replaces the effect of an earlier one. */
import { expect } from '@open-wc/testing';
import type { RoleElement } from '../../../src/elements/role-element.js';
import {
  expanded,
  headingLevels,
  langOf,
  part,
  parts,
  placed,
  rootOf,
  textOf,
} from '../../support/elements.js';

interface Change {
  readonly tag: string;
  readonly attribute: string;
  /** The attribute's first and second value; it is removed after them. */
  readonly values: readonly [string, string];
  /** Name of the property, where it differs from the attribute's. */
  readonly property?: string;
  /** The property's values, where they are no text. */
  readonly propertyValues?: readonly [unknown, unknown];
  /** What a visitor or the page can tell from the element. */
  readonly read: (element: RoleElement) => unknown;
  /** What `read` returns with the first value, with the second, and without the attribute. */
  readonly shows: readonly [unknown, unknown, unknown];
}

const hasClass =
  (name: string) =>
  (element: Element): boolean =>
    rootOf(element).classList.contains(name);
const structuredTypes = (): string[] =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
    (JSON.parse(textContent) as { '@graph': { '@type': string }[] })['@graph'].map((node) => node['@type']),
  );

const changes: readonly Change[] = [
  {
    tag: 'role-duties',
    attribute: 'heading',
    values: ['Pipes', 'Taps'],
    read: (element) => part(element, 'heading').textContent,
    shows: ['Pipes', 'Taps', 'The work'],
  },
  {
    tag: 'role-profile',
    attribute: 'heading',
    values: ['Pipes', 'Taps'],
    read: (element) => part(element, 'title').textContent,
    shows: ['Pipes', 'Taps', 'A day in the life of a Plumber'],
  },
  {
    tag: 'role-duties',
    attribute: 'heading-level',
    values: ['4', '1'],
    property: 'headingLevel',
    propertyValues: [4, 1],
    read: headingLevels,
    shows: [['h4'], ['h1'], ['h2']],
  },
  {
    tag: 'role-duties',
    attribute: 'locale',
    values: ['hi', 'en-IN'],
    read: (element) => [langOf(element), part(element, 'heading').textContent],
    shows: [
      ['hi', 'मुख्य काम'],
      ['en-IN', 'The work'],
      ['en-GB', 'The work'],
    ],
  },
  {
    tag: 'role-duties',
    attribute: 'appearance',
    values: ['card', 'plain'],
    read: hasClass('card'),
    shows: [true, false, false],
  },
  {
    tag: 'role-duties',
    attribute: 'appearance',
    values: ['plain', 'card'],
    read: hasClass('card'),
    shows: [false, true, false],
  },
  {
    tag: 'role-duties',
    attribute: 'density',
    values: ['compact', 'comfortable'],
    read: hasClass('compact'),
    shows: [true, false, false],
  },
  {
    tag: 'role-duties',
    attribute: 'density',
    values: ['comfortable', 'compact'],
    read: hasClass('compact'),
    shows: [false, true, false],
  },
  {
    tag: 'role-faq',
    attribute: 'open',
    values: ['first', 'all'],
    read: expanded,
    shows: [
      ['true', 'false'],
      ['true', 'true'],
      ['false', 'false'],
    ],
  },
  {
    tag: 'role-skill-chips',
    attribute: 'selectable',
    values: ['', 'false'],
    propertyValues: [true, false],
    read: (element) => parts(element, 'chip').map(({ ariaPressed }) => ariaPressed),
    shows: [
      ['false', 'false', 'false'],
      [null, null, null],
      [null, null, null],
    ],
  },
  {
    tag: 'role-cta',
    attribute: 'target',
    values: ['_blank', '_top'],
    read: (element) => {
      const button = part(element, 'cta-button');
      return [button.getAttribute('target'), textOf(button)];
    },
    shows: [
      ['_blank', 'See open jobs (opens in a new tab)'],
      ['_top', 'See open jobs'],
      [null, 'See open jobs'],
    ],
  },
  {
    tag: 'role-profile',
    attribute: 'sections',
    values: ['skills summary', 'explore'],
    read: (element) =>
      [...element.shadowRoot!.querySelectorAll('[part~="heading"]')].map(({ id }) => id.split('-')[0]),
    shows: [
      ['skills', 'summary'],
      ['explore'],
      ['summary', 'takeaways', 'day', 'duties', 'skills', 'faq', 'cta', 'explore'],
    ],
  },
  {
    tag: 'role-profile',
    attribute: 'structured-data',
    values: ['occupation', 'faq'],
    property: 'structuredData',
    read: structuredTypes,
    shows: [['Occupation'], ['FAQPage'], []],
  },
];

for (const { tag, attribute, values, property = attribute, propertyValues = values, ...rest } of changes) {
  const { read, shows } = rest;
  const [first, second] = values;
  describe(`${attribute}="${second}" after "${first}" on ${tag}`, () => {
    it('replaces the first value, and gives way to the default when it is removed', async () => {
      const element = await placed(tag);
      const seen: unknown[] = [];
      for (const value of values) {
        element.setAttribute(attribute, value);
        await element.updateComplete;
        seen.push(read(element));
      }
      element.removeAttribute(attribute);
      await element.updateComplete;
      seen.push(read(element));
      expect(seen).to.deep.equal(shows);
    });

    it('replaces the first value as a property, too', async () => {
      const element = await placed(tag);
      const seen: unknown[] = [];
      for (const value of propertyValues) {
        Object.assign(element, { [property]: value });
        await element.updateComplete;
        seen.push(read(element));
      }
      expect(seen).to.deep.equal(shows.slice(0, 2));
    });
  });
}
