/** Records with a hostile structure: special keys, deep nesting, duplicate keys, extreme numbers, extreme length. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longRecord, markupRecord, prototypeKeysJson } from '../records/hostile.js';
import { drawnPage, type DrawnPage } from '../support/drawn-page.js';
import { launch } from '../support/engines.js';
import { host, type Host } from '../support/host.js';
import { figure } from './figure.js';
import { hostileEngines, subject } from './subject.js';

const DEPTH = 10_000;
const nested = (open: string, close: string): string => open.repeat(DEPTH) + close.repeat(DEPTH);
const rest = '"title": "Miner", "duties": ["Dig a hole", "Prop it up"]';
const withNumbers = (number: string): string =>
  `{${rest}, "version": 1, "pay": {"currency": "EUR", "period": "year", "min": ${number}, "max": ${number}},
  "experience": {"min": ${number}}, "demand": ${number}, "day": ${number}}`;

/** JSON of each record, and a text that must be shown. */
const records: Readonly<Record<string, readonly [json: string, shown: string]>> = {
  'special keys': [prototypeKeysJson, 'Stay out'],
  'deep lists': [`{${rest}, "definition": ${nested('[', ']')}}`, 'Prop it up'],
  'deep objects': [`{${rest}, "pay": ${nested('{"pay":', '}').replace('}', '1}')}}`, 'Prop it up'],
  'deep lists in each list': [
    `{${rest.slice(0, -1)}, ${nested('[', ']')}], "skills": [${nested('[', ']')}], "faqs": [${nested('[', ']')}], "day": ${nested('[', ']')}}`,
    'Prop it up',
  ],
  'duplicate keys': [`{"title": "First", "duties": ["Old"], ${rest}}`, 'Miner'],
  'numbers beyond the greatest': [withNumbers('1e400'), 'Prop it up'],
  'numbers below the least': [withNumbers('-1e400'), 'Prop it up'],
  'numbers with 400 digits': [withNumbers('9'.repeat(400)), 'Prop it up'],
  'numbers close to zero': [withNumbers('1e-400'), 'Prop it up'],
  'lists and texts of the maximal length': [JSON.stringify(longRecord), 'w'.repeat(490)],
};
const names = Object.keys(records);
const urlOf = (name: string): string => `/${names.indexOf(name)}.json`;

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shapes</title><link rel="icon" href="data:,">
<script type="module" src="/role-elements.js"></script>
${names.map((name) => `<role-profile data-settles src="${urlOf(name)}">fallback</role-profile>`).join('\n')}
<role-profile data-settles id="described" structured-data="occupation faq" src="/markup.json">fallback</role-profile>`;

/** All text in the shadow tree of an element. */
const textOf = (src: string): string => {
  const all = (root: ParentNode): string =>
    [...root.querySelectorAll<HTMLElement>('*')]
      .map((element) => (element.shadowRoot ? all(element.shadowRoot) : element.textContent))
      .join(' ');
  const element = document.querySelector(`[src="${src}"]`);
  return element ? all(element.shadowRoot ?? element) : '';
};

describe.each(hostileEngines)('records with a hostile structure, in %s', (engine) => {
  let site: Host;
  let browser: Browser;
  let drawn: DrawnPage;

  beforeAll(async () => {
    site = await host({
      '/': { body: page },
      '/role-elements.js': { body: subject },
      '/markup.json': { body: JSON.stringify(markupRecord) },
      ...Object.fromEntries(names.map((name) => [urlOf(name), { body: records[name]?.[0] ?? '' }])),
    });
    browser = await launch(engine);
    drawn = await drawnPage(browser, site.origin, (page) => page.setViewport({ width: 320, height: 800 }));
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it.each(names)('with %s show their valid values', async (name) => {
    expect(await drawn.page.evaluate(textOf, urlOf(name))).toContain(records[name]?.[1]);
  });

  it('show no value of a special key', async () => {
    expect(await drawn.page.evaluate(textOf, urlOf('special keys'))).not.toMatch(/pollut/i);
  });

  it('add nothing to Object.prototype', async () => {
    const added = () => Object.keys(Object.prototype).concat('polluted' in {} ? 'polluted' : []);
    expect(await drawn.page.evaluate(added)).toEqual([]);
  });

  it('show the last value of a duplicate key', async () => {
    expect(await drawn.page.evaluate(textOf, urlOf('duplicate keys'))).not.toMatch(/First|Old/);
  });

  it.each(names.filter((name) => name.startsWith('numbers')))('with %s show no such number', async (name) => {
    expect(await drawn.page.evaluate(textOf, urlOf(name))).not.toMatch(/Infinity|NaN|∞|undefined|9{9}|-\d/);
  });

  it('write valid JSON as structured data', async () => {
    const types = () =>
      [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
        ({ textContent }) => typeof JSON.parse(textContent),
      );
    expect(await drawn.page.evaluate(types)).toEqual(['object']);
  });

  it('do not make a narrow page scroll sideways', async () => {
    expect(await drawn.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('write nothing to the console', () => {
    expect(drawn.complaints).toEqual([]);
  });

  it('are counted', ({ task }) => {
    figure(task, 'Records of a hostile shape', names.length + 1);
  });
});
