/** Opens sanitized texts in a real browser, and reports what of each is dangerous, runs, or asks another host for something. */
import type { Browser, Page, Route } from 'playwright-core';
import { built } from '../host.js';
import { findFaults } from './find-faults.js';
import { readAllowLists } from './our-markup.js';

const ORIGIN = 'https://host.example';

/** With the elements on it; hands `findFaults` out. */
const pageText = (tags: readonly string[], attributes: readonly string[]): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<style>iframe { position: absolute; top: 0; left: 0; width: 300px; height: 150px; border: 0 }</style>
<script>window.findFaults = (root) => (${String(findFaults)})(root, ${JSON.stringify(tags)}, ${JSON.stringify(attributes)});</script>
<script type="module" src="/role-elements.js"></script><body>`;

export interface Examiner {
  /** For each text, one line for each thing that is wrong with it. */
  examine(texts: readonly string[]): Promise<readonly (readonly string[])[]>;
}

export function createExaminer(browser: Browser): Examiner {
  return {
    async examine(texts) {
      const faults = texts.map(() => new Set<string>());
      const page = await openHost(browser, (number, fault) => faults[number]?.add(fault));
      // Much of what a sanitizer leaves is the same.
      const different = [...new Set(texts)];
      const inert = await page.evaluate(findInert, different);
      const live = await putIntoFrames(page, different);
      await page.close();
      for (const [index, fault] of [...inert, ...live])
        texts.forEach((text, number) => text === different[index] && faults[number]?.add(fault));
      return faults.map((found) => [...found]);
    },
  };
}

type Fault = readonly [number: number, fault: string];

/** A page of somebody else's site. What runs or leaves is reported by the number of its text. */
async function openHost(browser: Browser, report: (...fault: Fault) => void): Promise<Page> {
  const { tags, attributes } = readAllowLists();
  const page = await browser.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss());
  await page.exposeFunction('attacked', (number: number) => report(number, 'runs'));
  await page.route('**/*', (route) => answer(route, pageText(tags, attributes), report));
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => customElements.get('role-profile'));
  return page;
}

async function answer(route: Route, text: string, report: (...fault: Fault) => void): Promise<void> {
  const { origin, pathname, href } = new URL(route.request().url());
  if (origin !== ORIGIN) {
    report(Number(/\d+/.exec(pathname)?.[0]), `asks for ${href}`);
    return route.abort();
  }
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: text });
  if (pathname === '/role-elements.js')
    return route.fulfill({ contentType: 'text/javascript', body: built('role-elements.js') });
  return route.fulfill({ status: 404, body: '' });
}

declare global {
  interface Window {
    findFaults(root: ParentNode): string[];
  }
}

/** Parsed without running anything. */
function findInert(texts: readonly string[]): Fault[] {
  return texts.flatMap((text, number) => {
    const { body } = new DOMParser().parseFromString(`<!doctype html><body>${text}`, 'text/html');
    return window.findFaults(body).map((fault): Fault => [number, fault]);
  });
}

/**
 * A document each, with the elements on it, which gets the text twice: as a server would send it, which is the only way that makes shadow
 * roots out of templates, and as a script would put it into the page, which parses with scripts enabled.
 */
async function putIntoFrames(page: Page, texts: readonly string[]): Promise<readonly Fault[]> {
  return page.evaluate(async (all) => {
    const script = '<script type="module" src="/role-elements.js"></script>';
    const open = async (text: string): Promise<HTMLElement | undefined> => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<!doctype html><meta charset="utf-8">${script}<body>${text}`;
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      // Nothing for a frame that was led elsewhere.
      return frame.contentDocument?.body;
    };
    const put = async (text: string, number: number): Promise<Fault[]> => {
      const place = (await open(text))?.appendChild(document.createElement('div'));
      if (!place) return [[number, 'leaves the page']];
      place.innerHTML = text;
      return window.findFaults(place).map((fault): Fault => [number, fault]);
    };
    const faults = (await Promise.all(all.map(put))).flat();
    for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame);
    return faults;
  }, texts);
}
