/** Each page in demo/snippets holds what an author pastes, and is tested here. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeRoleContent } from '../../src/content/compose-role-content.js';
import type { RoleContent } from '../../src/content/role-content.js';
import '../../src/define/locales/ur.js';
import { getMessages } from '../../src/locales/get-messages.js';
import type { RoleRecord } from '../../src/schema/role-record.js';
import { useBuiltPages } from '../support/built-pages.js';
import { settled, type WatchedPage } from '../support/watched-page.js';

const folder = new URL('../../demo/snippets/', import.meta.url);
const names = readdirSync(folder).filter((file) => file.endsWith('.html'));
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** The page without its first line, which only makes it a complete document. */
const snippetOf = (name: string): string => textOf(name).split('\n').slice(1).join('\n');

const pages = useBuiltPages();
const open = (name: string, options = {}): Promise<WatchedPage> =>
  pages.open(`/demo/snippets/${name}`, options);

async function draw(name: string): Promise<WatchedPage> {
  const watched = await open(name);
  // Scrolls to the end, so that elements with `loading="lazy"` load.
  await watched.page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await settled(watched.page);
  return watched;
}

interface Shown {
  readonly section: string;
  readonly record: RoleRecord;
  readonly locale: string | null;
}

function headingOf({ section, record, locale }: Shown): string {
  const content = composeRoleContent(record, getMessages(locale ?? record.lang ?? 'en'));
  if (section === 'card') return content.title;
  const part = content[(section === 'profile' ? 'summary' : section) as keyof RoleContent];
  return (part as { heading: string }).heading;
}

describe.each(names)('%s', (name) => {
  const elements = [...snippetOf(name).matchAll(/<(role-[a-z-]+)/g)].map(([, tag]) => tag);

  let drawn: WatchedPage;
  beforeAll(async () => void (drawn = await draw(name)));
  afterAll(() => drawn.page.close());

  it('draws its sections with their headings, without an error', async () => {
    const { page, errors } = drawn;
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement & Shown>('*')]
        .filter(({ localName }) => localName.startsWith('role-') && localName !== 'role-provider')
        .map(({ section, record, locale }) => ({ section, record, locale })),
    );
    expect(shown).toHaveLength(elements.filter((tag) => tag !== 'role-provider').length);
    for (const each of shown) {
      const heading = page.getByRole('heading', { name: headingOf(each), exact: true });
      expect(await heading.first().isVisible()).toBe(true);
    }
    expect(errors).toEqual([]);
  });

  it('requests each of its records once, and none that is inline', () => {
    const addresses = new Set(textOf(name).match(/\/data\/roles\/[\w-]+\.json/g));
    expect(drawn.records).toHaveLength(addresses.size);
  });

  it('shows a link for each element without scripts', async () => {
    const { page } = await open(name, { javaScriptEnabled: false });
    for (const tag of new Set(elements)) {
      if (tag === 'role-provider') continue;
      for (const link of await page.locator(`${tag} > a`).all()) expect(await link.isVisible()).toBe(true);
      expect(await page.locator(`${tag} > a`).count()).toBe(elements.filter((each) => each === tag).length);
    }
    await page.close();
  });

  it('writes each tag on one line, closes each element, and has no blank line', () => {
    const snippet = snippetOf(name).trimEnd();
    expect(snippet).not.toMatch(/\n\s*\n/);
    for (const tag of elements) expect(snippet).toContain(`</${tag}>`);
    for (const [opening] of snippet.matchAll(/<(?:role-|script|a )[^>]*/g))
      expect(opening).not.toContain('\n');
  });
});

describe('the snippets', () => {
  it('are mostly three lines long, with the head of the page', () => {
    const short = names.filter((name) => textOf(name).trimEnd().split('\n').length === 3);
    expect(short.length).toBeGreaterThan(names.length / 2);
  });

  it('profile-sections.html draws the sections it names, in that order', async () => {
    const { page } = await draw('profile-sections.html');
    const parts = await page
      .locator(
        ['title', 'skill-group', 'day', 'cta-title'].map((part) => `role-profile [part~=${part}]`).join(),
      )
      .evaluateAll((all) => all.map(({ part }) => part.item(part.length - 1)));
    expect([...new Set(parts)]).toEqual(['title', 'skill-group', 'list', 'cta-title']);
    await page.close();
  });

  it('profile-card.html sets the colour of the button by a token', async () => {
    const { page } = await draw('profile-card.html');
    const button = page.locator('[part~=cta-button]');
    expect(await button.evaluate((link) => getComputedStyle(link).backgroundColor)).toBe('rgb(10, 125, 90)');
    await page.close();
  });

  it('profile-hindi.html draws in the language of its record', async () => {
    const { page } = await draw('profile-hindi.html');
    expect(await page.locator('role-profile .root').first().getAttribute('lang')).toMatch(/^hi/);
    await page.close();
  });

  it('profile-urdu.html draws from right to left in a language it loads itself', async () => {
    const { page } = await draw('profile-urdu.html');
    const root = page.locator('role-profile .root').first();
    expect([await root.getAttribute('lang'), await root.getAttribute('dir')]).toEqual(['ur', 'rtl']);
    await page.close();
  });

  it('faq.html opens only the first question', async () => {
    const { page } = await draw('faq.html');
    const states = await page
      .locator('role-faq [aria-expanded]')
      .evaluateAll((all) => all.map((button) => button.getAttribute('aria-expanded')));
    expect(states[0]).toBe('true');
    expect(states.slice(1)).not.toContain('true');
    await page.close();
  });

  it('cta.html announces that the call to action opens a new tab', async () => {
    const { page } = await draw('cta.html');
    expect(await page.getByRole('link', { name: /new tab/i }).isVisible()).toBe(true);
    await page.close();
  });

  it('lazy.html makes no request before a visitor scrolls near', async () => {
    const { page, records } = await open('lazy.html');
    await page.waitForLoadState('networkidle');
    expect(records).toEqual([]);
    await page.close();
  });

  it('events.html filters a list by the selected skills', async () => {
    const { page } = await draw('events.html');
    await page.getByRole('button', { name: 'Docker' }).click();
    expect(await page.getByText('Platform engineer').isVisible()).toBe(true);
    expect(await page.getByText('Junior developer').isVisible()).toBe(false);
    await page.close();
  });
});
