import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../support/engines.js';
import { figure } from './figure.js';
import { pageOf, site, type Site } from './site.js';
import { hostileEngines } from './subject.js';
import { settle, visit, type VisitedPage } from './visited-page.js';

const RECORD = { title: 'Beekeeper', duties: ['Inspect the hives', 'Harvest the honey'] };
const JSON_TEXT = JSON.stringify(RECORD);

const pages = {
  '/': pageOf(),
  // The script is added later.
  '/bare':
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><link rel="icon" href="data:,">',
};

describe.each(hostileEngines)('an element in a document that changes, in %s', (engine) => {
  let server: Site;
  let browser: Browser;
  let visited: VisitedPage;
  let page: Page;
  let count = 0;

  beforeAll(async () => {
    server = await site(pages);
    browser = await launch(engine);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const src = (title = 'Plumber'): string => `/__role/record?title=${title}&id=${engine}-${++count}`;
  const requestsTo = (address: string): number => server.visits.filter(({ url }) => url === address).length;

  /** Opens a page, and sets the `innerHTML` of its body. */
  async function open(markup: string, path = '/'): Promise<void> {
    visited = await visit(browser, `${server.origin}${path}`);
    ({ page } = visited);
    await page.evaluate((html) => {
      document.body.innerHTML = html;
    }, markup);
  }

  /** The text of the page, shadow trees included, once all elements have settled. */
  async function text(): Promise<string> {
    await settle(page);
    return page.evaluate(read);
  }

  it('is drawn when it is created by innerHTML', async () => {
    await open(`<role-duties src="${src()}">fallback</role-duties>`);
    expect(await text()).toContain('Find leaks');
  });

  it('makes no request inside a template, and is drawn when the template is cloned', async () => {
    const address = src();
    await open(`<template><role-duties src="${address}"></role-duties></template>`);
    const before = requestsTo(address);
    await page.evaluate(() =>
      document.body.append(document.querySelector('template')!.content.cloneNode(true)),
    );
    expect([before, await text()]).toEqual([0, expect.stringContaining('Find leaks')]);
  });

  it('is drawn inside the shadow root of another element', async () => {
    await open('<div></div>');
    await page.evaluate((address) => {
      document.querySelector('div')!.attachShadow({ mode: 'open' }).innerHTML =
        `<role-duties src="${address}"></role-duties>`;
    }, src());
    expect(await text()).toContain('Find leaks');
  });

  it('is drawn inside a paragraph, and does not end it', async () => {
    await open(`<p>before <role-duties src="${src()}"></role-duties> after</p>`);
    expect(await text()).toMatch(/before .*Find leaks.* after/);
    expect(await page.evaluate(() => document.querySelector('p')!.lastChild!.textContent)).toBe(' after');
  });

  it('resolves `src` against the base URL of a srcdoc frame', async () => {
    await open('<iframe></iframe>');
    const address = src();
    const name = address.split('/').pop() ?? '';
    await page.evaluate(
      (markup) => {
        document.querySelector('iframe')!.srcdoc = markup;
      },
      pageOf(`<role-duties src="${name}"></role-duties>`, `<base href="${server.origin}/__role/">`),
    );
    const frame = await page.waitForFrame((each) => each !== page.mainFrame());
    await frame
      .waitForFunction(
        () => (document.querySelector('role-duties') as { status?: string } | null)?.status === 'ready',
        { timeout: 5_000 },
      )
      .catch(() => undefined);
    expect([requestsTo(address), await frame.evaluate(read)]).toEqual([
      1,
      expect.stringContaining('Find leaks'),
    ]);
  });

  it('is drawn as a clone, without another request', async () => {
    const address = src();
    await open(`<role-duties src="${address}">fallback</role-duties>`);
    await settle(page);
    await page.evaluate(() => {
      const original = document.querySelector('role-duties')!;
      original.replaceWith(original.cloneNode(true));
    });
    expect([await text(), requestsTo(address)]).toEqual([expect.stringContaining('Find leaks'), 1]);
  });

  it('keeps an answer open when it is moved by moveBefore', async () => {
    const address = src();
    await open(`<main></main><role-faq src="${address}"></role-faq>`);
    await settle(page);
    await page.evaluate(() => {
      const faq = document.querySelector('role-faq')!;
      faq.shadowRoot?.querySelector<HTMLElement>('[part~=question]')?.click();
      const main = document.querySelector('main')! as HTMLElement & {
        moveBefore?(node: Node, child: null): void;
      };
      if (main.moveBefore) main.moveBefore(faq, null);
      else main.append(faq);
    });
    await settle(page);
    const expanded = await page.evaluate(
      () =>
        document.querySelector('main role-faq')!.shadowRoot?.querySelector('[aria-expanded=true]') !== null,
    );
    expect([expanded, requestsTo(address), await page.evaluate(() => window.told.length)]).toEqual([
      true,
      1,
      1,
    ]);
  });

  it('has the same style when it comes back from another document', async () => {
    await open(`<iframe></iframe><role-duties src="${src()}"></role-duties>`);
    await settle(page);
    const look = (): unknown => {
      const duty = document.querySelector('role-duties')!.shadowRoot?.querySelector('[part~=duty]');
      return (
        duty && [
          getComputedStyle(duty).display,
          getComputedStyle(duty).listStyleType,
          duty.getBoundingClientRect().height,
        ]
      );
    };
    const before = await page.evaluate(look);
    await page.evaluate(async () => {
      const element = document.querySelector('role-duties')! as HTMLElement & {
        updateComplete: Promise<unknown>;
      };
      document.querySelector('iframe')!.contentDocument!.body.append(element);
      await element.updateComplete;
      document.body.append(element);
      await element.updateComplete;
    });
    await settle(page);
    expect(before).toHaveLength(3);
    expect(await page.evaluate(look)).toEqual(before);
    expect(visited.uncaught).toEqual([]);
  });

  it('is drawn in the document of a frame', async () => {
    await open('<iframe></iframe>');
    await page.evaluate((address) => {
      const element = document.createElement('role-duties');
      element.setAttribute('src', address);
      document.querySelector('iframe')!.contentDocument!.body.append(element);
    }, src());
    await settle(page.frames()[1]!);
    const inFrame = (): string => {
      const element = document.querySelector('iframe')!.contentDocument!.querySelector('role-duties')!;
      return (element.shadowRoot ?? element).textContent;
    };
    expect(await page.evaluate(inFrame)).toContain('Find leaks');
    expect(visited.uncaught).toEqual([]);
  });

  it('reads properties that were set before it was defined', async () => {
    await open('<role-duties>fallback</role-duties>', '/bare');
    await page.evaluate((data) => {
      Object.assign(document.querySelector('role-duties')!, { data, headingLevel: 4, heading: 'The work' });
    }, RECORD);
    await page.addScriptTag({ url: '/role-elements.js', type: 'module' });
    expect(await text()).toContain('Harvest the honey');
    expect(
      await page.evaluate(
        () => document.querySelector('role-duties')!.shadowRoot?.querySelector('h4')?.textContent,
      ),
    ).toBe('The work');
  });

  it('shows its fallback content until it is defined and drawn', async () => {
    await open(`<role-duties src="${src()}"><a href="/role">The role</a></role-duties>`, '/bare');
    const before = await page.evaluate(() => document.querySelector('a')!.getClientRects().length);
    await page.addScriptTag({ url: '/role-elements.js', type: 'module' });
    expect(await text()).toContain('Find leaks');
    expect([before, await page.evaluate(() => document.querySelector('a')?.getClientRects().length)]).toEqual(
      [1, 0],
    );
  });

  it('reads a child script that is appended later, and its edits', async () => {
    await open('<role-duties></role-duties>');
    await page.evaluate((json) => {
      const script = Object.assign(document.createElement('script'), {
        type: 'application/json',
        textContent: json,
      });
      document.querySelector('role-duties')!.append(script);
    }, JSON_TEXT);
    const first = await text();
    await page.evaluate(
      (json) => {
        document.querySelector('role-duties script')!.firstChild!.nodeValue = json;
      },
      JSON_TEXT.replace('Harvest the honey', 'Sell the honey'),
    );
    await page.evaluate(nextFrame);
    expect([first, await text()]).toEqual([
      expect.stringContaining('Harvest the honey'),
      expect.stringContaining('Sell the honey'),
    ]);
  });

  it('is drawn a thousand times from one request', async ({ task }) => {
    const address = src();
    await open(`<role-duties src="${address}"></role-duties>`.repeat(1000));
    const drawn = (await text()).match(/Find leaks/g) ?? [];
    figure(task, 'Elements drawn from one request', drawn.length);
    expect([drawn.length, requestsTo(address)]).toEqual([1000, 1]);
  });

  it('gets the record of a provider that is inserted around it later', async () => {
    await open('<main><role-duties>fallback</role-duties></main>');
    await page.evaluate((address) => {
      const provider = document.createElement('role-provider');
      provider.setAttribute('src', address);
      provider.append(document.querySelector('main')!);
      document.body.append(provider);
    }, src());
    expect(await text()).toContain('Find leaks');
  });

  it('gets the record of the nearest of two providers', async () => {
    await open(`<role-provider src="${src('Outer')}"><role-provider src="${src('Inner')}">
      <role-summary></role-summary></role-provider></role-provider>`);
    expect(await text()).toMatch(/Inner/);
    expect(await page.evaluate(read)).not.toMatch(/Outer/);
  });

  it('gets the next record of a provider whose `src` changes', async () => {
    await open(`<role-provider src="${src('First')}"><role-summary></role-summary></role-provider>`);
    const first = await text();
    await page.evaluate(
      (address) => document.querySelector('role-provider')!.setAttribute('src', address),
      src('Second'),
    );
    await page.evaluate(nextFrame);
    const second = await text();
    expect([/First/.test(first), /Second/.test(second), /First/.test(second)]).toEqual([true, true, false]);
  });
});

const nextFrame = async (): Promise<void> => {
  for (let frame = 0; frame < 2; frame++) await new Promise((next) => requestAnimationFrame(next));
};

function read(): string {
  const pieces = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLScriptElement || node instanceof HTMLTemplateElement) return '';
    if (node instanceof HTMLSlotElement) return node.assignedNodes().map(pieces).join(' ');
    return [...((node instanceof Element && node.shadowRoot) || node).childNodes].map(pieces).join(' ');
  };
  return pieces(document.body).replace(/\s+/g, ' ');
}
