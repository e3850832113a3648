import { fixture, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define/all.js';
import type { RoleElement } from '../../src/elements/role-element.js';

export const plumber = {
  lang: 'en-GB',
  title: 'Plumber',
  definition: 'A plumber keeps water, heat and gas where they belong.',
  duties: ['Find leaks', 'Fit pipes and taps', 'Service boilers', 'Price new jobs', 'Order parts'],
  skills: [
    { name: 'Soldering' },
    { name: 'Gas safety', level: 'core' },
    { name: 'AutoCAD', level: 'sometimes' },
  ],
  pay: { currency: 'GBP', period: 'year', min: 25000, max: 45000 },
  experience: { min: 1, max: 5 },
  faqs: [
    { id: 'nights', question: 'Do plumbers work nights?', answer: 'Some take emergency calls.' },
    {
      id: 'own-van',
      question: 'Is a van needed?',
      answer: [{ text: 'Often', strong: true }, ', and it costs.'],
    },
  ],
  composeFaqs: false,
  cta: {
    label: 'See open jobs',
    url: 'https://jobs.example/plumber',
    heading: 'Try it',
    text: 'Two towns are hiring.',
  },
  links: [{ label: 'Pay in your town', url: 'https://jobs.example/pay' }],
  source: { name: 'The plumbers’ almanac', url: 'https://almanac.example/', licence: 'CC BY 4.0' },
} as const;

/** A record that differs from `plumber` only in its title. */
export const titled = (title: string): unknown => ({ ...plumber, title });

/** Renders a template, sets `data` on its first element, and waits until that is drawn. */
export async function drawn<T extends RoleElement>(
  template: TemplateResult,
  data: unknown = plumber,
): Promise<T> {
  const element = await fixture<T>(template);
  if (data !== undefined) element.data = data;
  await element.updateComplete;
  return element;
}

/** Creates an element, sets properties, puts it on the page until the test is over, and waits until it is drawn. */
export async function placed<T extends RoleElement>(
  tag: string,
  properties: object = { data: plumber },
): Promise<T> {
  const element = Object.assign(document.createElement(tag), properties) as T;
  await fixture(element);
  await element.updateComplete;
  return element;
}

/** The element inside the shadow root that holds everything drawn, with its language and direction. */
export const rootOf = (element: Element): Element => element.shadowRoot!.querySelector('.root')!;

export const langOf = (element: Element): string | null => rootOf(element).getAttribute('lang');

/** `aria-expanded` of each question. */
export const expanded = (element: Element): (string | null)[] =>
  parts(element, 'question').map((each) => each.getAttribute('aria-expanded'));

/** All text of an element, shadow roots and slotted children included, on one line. */
export function textOf(node: Node): string {
  return pieces(node).join(' ').replace(/\s+/g, ' ').trim();
}

function pieces(node: Node): string[] {
  if (node instanceof Text) return [node.data];
  if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0)
    return node.assignedNodes().flatMap(pieces);
  const inner = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  return inner instanceof HTMLScriptElement ? [] : [...inner.childNodes].flatMap(pieces);
}

/** The first element with a part name, in any shadow tree of the element. */
export function part<T extends HTMLElement = HTMLElement>(element: Element, name: string): T {
  const found = parts<T>(element, name)[0];
  if (!found) throw new Error(`no part "${name}" in <${element.localName}>`);
  return found;
}

/** All elements with a part name, in any shadow tree of the element. */
export function parts<T extends HTMLElement = HTMLElement>(element: Element, name: string): T[] {
  const root = element.shadowRoot ?? element;
  const own = [...root.querySelectorAll<T>(`[part~="${name}"]`)];
  const nested = [...root.querySelectorAll('*')].filter((each) => each.shadowRoot);
  return [...own, ...nested.flatMap((each) => parts<T>(each, name))];
}

/** Lines written by `console.warn` and `console.error` while `act` ran. */
export async function consoleLines(act: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  const { warn, error } = console;
  console.warn = console.error = (...words: unknown[]) => void lines.push(words.join(' '));
  try {
    await act();
  } finally {
    Object.assign(console, { warn, error });
  }
  return lines;
}

/** Tag names of all headings, in order. */
export const headingLevels = (element: Element): string[] => {
  const root = element.shadowRoot ?? element;
  return [...root.querySelectorAll('*')].flatMap((each) => [
    ...(/^H[1-6]$/.test(each.tagName) ? [each.tagName.toLowerCase()] : []),
    ...(each.shadowRoot ? headingLevels(each) : []),
  ]);
};

export { fixture, html, oneEvent };
