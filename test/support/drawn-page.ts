import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';

/** A page, with its console lines, uncaught errors and dialogs. */
export interface DrawnPage {
  readonly page: Page;
  readonly complaints: string[];
  /** The text of the page, shadow trees included. */
  text(): Promise<string>;
}

/** Opens a URL, and waits until each element marked with `data-settles` is drawn or has failed. `prepare` runs before. */
export async function drawnPage(
  browser: Browser,
  url: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<DrawnPage> {
  const page = await browser.newPage();
  await prepare?.(page);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(`${dialog.type()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(url);
  await settled(page);
  return { page, complaints, text: () => page.evaluate(textOf) };
}

/** Polls, because `waitForFunction` compiles text in the page, which a strict policy forbids. */
async function settled(page: Page): Promise<void> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    if (await page.evaluate(isSettled)) return page.evaluate(drawn);
    await pause(50);
  }
  throw new Error(`Not settled: ${await page.evaluate(() => document.body.innerHTML)}`);
}

function isSettled(): boolean {
  const elements = [...document.querySelectorAll<HTMLElement & { status?: string }>('[data-settles]')];
  return elements.every(({ status }) => status === 'ready' || status === 'error');
}

async function drawn(): Promise<void> {
  const elements = [
    ...document.querySelectorAll<HTMLElement & { updateComplete: Promise<boolean> }>('[data-settles]'),
  ];
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
}

function textOf(): string {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true }).map(read).join(' ');
    const root = (node instanceof Element && node.shadowRoot) || node;
    return [...root.childNodes].map(read).join(' ');
  };
  return read(document.body).replace(/\s+/g, ' ');
}
