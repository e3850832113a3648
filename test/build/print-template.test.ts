/** Drawings printed as text in Node, compared with what the bundle draws in a browser. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { TemplateResult } from 'lit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RoleContent } from '../../src/content/role-content.js';
import type { SectionFrame } from '../../src/drawing/section-frame.js';
import { buildDrawings, type Drawings } from '../support/build-drawings.js';
import { useBuiltPages } from '../support/built-pages.js';
import { languages } from '../support/languages.js';

const folder = new URL('../../data/roles/', import.meta.url);
const records = readdirSync(folder).map(
  (file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const,
);
const tags = languages.map(({ lang }) => lang);
const scripts = readdirSync(new URL('../../dist/locales', import.meta.url)).map((file) => `locales/${file}`);

const { arrive } = useBuiltPages();
let page: Page;
let drawings: Drawings;

beforeAll(async () => {
  drawings = await buildDrawings();
  for (const words of languages) drawings.registerMessages(words);
  page = await arrive({ body: '', scripts });
  await page.evaluate(() => customElements.whenDefined('role-explore'));
});
afterAll(() => page.close());

function contentOf(record: string, locale: string): [RoleContent, SectionFrame] {
  const words = drawings.getMessages(locale);
  const baseUrl = new URL(page.url()).href;
  const { record: read } = drawings.readRoleRecord(JSON.parse(record), { baseUrl });
  return [drawings.composeRoleContent(read, words), { level: 2, heading: null, onPage: false, words }];
}

function print(name: string, { lang, dir }: RoleContent, inside: TemplateResult | undefined): string {
  const root = drawings.drawRoot({ name, appearance: 'plain', density: 'comfortable', lang, dir }, inside);
  return drawings.printTemplate(root);
}

interface Drawn {
  readonly name: string;
  readonly tag: string;
  readonly record: string;
  readonly locale: string;
  readonly printed: string;
}

/** Has the bundle draw each element, and returns the first nodes in which a drawing and the printed text differ. */
const findDifferences = async (all: readonly Drawn[]): Promise<string[]> =>
  page.evaluate(async (all) => {
    const say = (node: Node | null | undefined) =>
      node instanceof Element ? node.outerHTML : node?.textContent;
    const firstDifference = (drawn: Node, printed: Node): string => {
      const children = [...drawn.childNodes];
      const at = children.findIndex((child, index) => !child.isEqualNode(printed.childNodes[index] ?? null));
      const [left, right] = [children[at], printed.childNodes[at]];
      return left && right ? firstDifference(left, right) : `drew ${say(drawn)}, printed ${say(printed)}`;
    };
    const found: string[] = [];
    for (const { name, tag, record, locale, printed } of all) {
      const element = document.createElement(tag) as HTMLElement & { updateComplete: Promise<boolean> };
      element.setAttribute('data-json', record);
      element.setAttribute('locale', locale);
      document.body.replaceChildren(element);
      await element.updateComplete;
      const drawn = element.shadowRoot?.querySelector('.root');
      const template = document.createElement('template');
      template.innerHTML = printed;
      const text = template.content.firstElementChild;
      if (drawn?.isEqualNode(text)) continue;
      found.push(`${name}: ${drawn && text ? firstDifference(drawn, text) : 'nothing drawn'}`);
    }
    return found;
  }, all);

it.each(tags)('every page in %s is printed as the bundle draws it', async (locale) => {
  const pages = records.map(([name, record]) => {
    const [content, frame] = contentOf(record, locale);
    const sections = drawings.selectSections(content, null);
    const printed = print('profile', content, drawings.drawProfile(content, sections, frame));
    return { name, tag: 'role-profile', record, locale, printed };
  });
  expect(await findDifferences(pages)).toEqual([]);
});

it.each([
  ['summary', 'role-summary', 'drawSummary'],
  ['takeaways', 'role-takeaways', 'drawTakeaways'],
  ['day', 'role-day-timeline', 'drawDay'],
  ['duties', 'role-duties', 'drawDuties'],
  ['skills', 'role-skill-chips', 'drawSkills'],
  ['faq', 'role-faq', 'drawFaq'],
  ['cta', 'role-cta', 'drawCta'],
  ['explore', 'role-explore', 'drawExplore'],
] as const)('%s alone is printed as %s draws it', async (section, tag, draw) => {
  const alone = records.flatMap(([name, record]) => {
    const [content, frame] = contentOf(record, 'en-IN');
    if (!content[section]) return [];
    const printed = print(section, content, drawings[draw](content, frame));
    return { name, tag, record, locale: 'en-IN', printed };
  });
  expect(alone.length).toBeGreaterThan(0);
  expect(await findDifferences(alone)).toEqual([]);
});

it('every card is printed as the bundle draws it', async () => {
  const cards = records.map(([name, record]) => {
    const [content, frame] = contentOf(record, 'en-IN');
    const { lang, dir } = content;
    const look = { name: 'card', appearance: 'card', density: 'comfortable', lang, dir };
    const root = drawings.drawRoot(look, drawings.drawCard(content, frame, undefined, null));
    return { name, tag: 'role-card', record, locale: 'en-IN', printed: drawings.printTemplate(root) };
  });
  expect(await findDifferences(cards)).toEqual([]);
});
