/** A host page with our elements, and what a visitor sees of them. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { isNaive } from './subject.js';

/** `drawn`: the record is visible. `fallback`: the children are. `nothing`: neither is, or both are. */
export type Outcome = 'drawn' | 'fallback' | 'nothing';

export interface HostPage {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** What is visible of the element with this id once it has settled, or after `patience` milliseconds (10,000). */
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

/** One element that loads by URL and one with an inline record, each with a link as fallback content. */
export const elements = `<role-profile id="by-src" src="/role.json"><a href="/role">Fallback</a></role-profile>
<role-duties id="inline" data-json='${record}'><a href="/role">Fallback</a></role-duties>`;

export const pageWith = (head: string, body = elements): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}
<body>${body}</body></html>`;

/** The naive element settles at once or never. */
const PATIENCE = isNaive ? 500 : 10_000;

export const ours = '<script type="module" src="/role-elements.js"></script>';

/** Opens a page that may have replaced or removed any global. */
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

/** Whether an element is drawn, has failed, or was not upgraded: scripts have run by the time the page has loaded. */
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

/** Uses few and simple functions, because the page may have replaced any of them. */
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
