/** A page of somebody else with our elements on it, and what a visitor gets to see there. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { isNaive } from './subject.js';

/** `drawn`; `fallback` where the children show instead; `nothing` where a visitor sees neither, or both. */
export type Outcome = 'drawn' | 'fallback' | 'nothing';

export interface HostPage {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** Of the element with this id, once it has come to rest, or after so many milliseconds (10,000). */
  outcome(
    id: string,
    options?: { readonly frame?: Frame | undefined; readonly patience?: number },
  ): Promise<Outcome>;
}

export const record = JSON.stringify({
  title: 'Beekeeper',
  duties: ['Inspect the hives', 'Harvest the honey', 'Treat mites', 'Sell at the market'],
  skills: ['Bee biology', { name: 'Carpentry', level: 'sometimes' }],
  pay: { currency: 'EUR', period: 'year', min: 24_000, max: 36_000 },
  experience: { min: 1, max: 3 },
  faqs: [{ question: 'Does it hurt?', answer: 'Less every year.' }],
  cta: { label: 'Learn it', url: '/learn' },
  source: { name: 'Hive survey', retrieved: '2026-03-06' },
});

/** One element by address and one by attribute, each with a link inside. */
export const elements = `<role-profile id="by-src" src="/role.json"><a href="/role">Fallback</a></role-profile>
<role-duties id="inline" data-json='${record}'><a href="/role">Fallback</a></role-duties>`;

export const pageWith = (head: string, body = elements): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}
<body>${body}</body></html>`;

/** The element that does everything wrong is not waited for. */
const PATIENCE = isNaive ? 500 : 10_000;

export const ours = '<script type="module" src="/role-elements.js"></script>';

/** Opens a page, which may have broken half of what a page is made of: nothing is asked of it that could be. */
export async function openHostPage(browser: Browser, url: string): Promise<HostPage> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  const outcome: HostPage['outcome'] = async (id, { frame = page.mainFrame(), patience = PATIENCE } = {}) => {
    const end = Date.now() + patience;
    while (Date.now() < end && !(await frame.evaluate(isAtRest, id))) await pause(20);
    return frame.evaluate(lookAt, id);
  };
  return { page, complaints, outcome };
}

/** Drawn, failed, or never to begin: scripts have run by the time the page has loaded. */
function isAtRest(id: string): boolean {
  const element: (HTMLElement & { status?: string }) | null = Document.prototype.getElementById.call(
    document,
    id,
  );
  const { status } = element ?? {};
  if (status === undefined) return true;
  return (
    status === 'error' ||
    (status === 'ready' && ((element?.shadowRoot ?? element)?.textContent ?? '').trim().length > 0)
  );
}

/** With the plainest means there are, since the page may have replaced all others. */
function lookAt(id: string): Outcome {
  const shows = (root: ParentNode, text: string): boolean => {
    const all = root.querySelectorAll<HTMLElement>('*');
    for (let index = 0; index < all.length; index++) {
      const element = all[index];
      if (!element) continue;
      if (element.shadowRoot && shows(element.shadowRoot, text)) return true;
      const { width, height } = element.getBoundingClientRect();
      if (element.textContent?.includes(text) && width > 20 && height > 5 && element.childElementCount === 0)
        return true;
    }
    return false;
  };
  const element = Document.prototype.getElementById.call(document, id);
  const drawn = !!element && shows(element.shadowRoot ?? element, 'Harvest the honey');
  const fallback = !!element && shows(element, 'Fallback');
  if (drawn === fallback) return 'nothing';
  return drawn ? 'drawn' : 'fallback';
}
