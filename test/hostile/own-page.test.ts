/** Templates leave an address empty, or with nothing but a fragment: the page is not its own record. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../support/engines.js';
import { host, type Answer, type Host } from '../support/host.js';
import { figure } from './figure.js';
import { openHostPage, ours, pageWith, record } from './host-page.js';
import { hostileEngines, subject } from './subject.js';

/** What stands in `src`; the page is at `/jobs/page.html?id=7`. */
const nowhere = {
  nothing: '',
  'white space': ' \n\t ',
  'a lone number sign': '#',
  'a fragment': '#baker',
  'a fragment after white space': ' #baker',
  'the name of the page': 'page.html?id=7',
  'the name of the page and a fragment': './page.html?id=7#baker',
  'the path of the page': '/jobs/../jobs/page.html?id=7',
} as const;
const names = Object.keys(nowhere) as (keyof typeof nowhere)[];

const element = (src: string, attributes = ''): string =>
  `<role-duties ${attributes} src="${src}"><a href="/role">Fallback</a></role-duties>`;

const elements = names.map((name, index) => element(nowhere[name], `id="n${index}"`)).join('\n');
const provided = `<role-provider src="/role.json">${element('', 'id="provided"')}${element('#x', 'id="provided2"')}</role-provider>`;

const pages: Readonly<Record<string, Answer>> = {
  '/jobs/page.html?id=7': { body: pageWith(ours, elements) },
  '/based.html': {
    body: pageWith(`<base href="/jobs/">${ours}`, element('', 'id="n0"') + element('#x', 'id="n1"')),
  },
  '/provided.html': { body: pageWith(ours, provided) },
  '/named.html': { body: pageWith(ours, element('role.json#baker', 'id="named"')) },
  '/late.html': { body: pageWith(ours, element('role.json', 'id="late"')) },
};

const statusOf = (id: string): string | undefined =>
  (document.getElementById(id) as { status?: string } | null)?.status;

describe.each(hostileEngines)('an element without an address, in %s', (engine) => {
  let site: Host;
  let browser: Browser;

  beforeAll(async () => {
    site = await host({ ...pages, '/role-elements.js': { body: subject }, '/role.json': { body: record } });
    browser = await launch(engine);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const asked = (since: number): readonly string[] =>
    site.requests.slice(since).filter((path) => path !== '/role-elements.js');

  it('requests nothing, says nothing, and shows its children', async () => {
    const before = site.requests.length;
    const { page, outcome, complaints } = await openHostPage(browser, `${site.origin}/jobs/page.html?id=7`);
    const ids = names.map((_, index) => `n${index}`);
    const seen = await Promise.all(
      ids.map(async (id) => [await outcome(id, { patience: 0 }), await page.evaluate(statusOf, id)]),
    );
    await page.close();
    expect(Object.fromEntries(names.map((name, index) => [name, seen[index]]))).toEqual(
      Object.fromEntries(names.map((name) => [name, ['fallback', 'idle']])),
    );
    expect([complaints, asked(before)]).toEqual([[], ['/jobs/page.html?id=7']]);
  });

  it('requests nothing where the page has a base of its own', async () => {
    const before = site.requests.length;
    const { page, outcome } = await openHostPage(browser, `${site.origin}/based.html`);
    const seen = [await outcome('n0', { patience: 0 }), await outcome('n1', { patience: 0 })];
    await page.close();
    expect([seen, asked(before)]).toEqual([['fallback', 'fallback'], ['/based.html']]);
  });

  it('shows the record of the provider around it', async () => {
    const before = site.requests.length;
    const { page, outcome } = await openHostPage(browser, `${site.origin}/provided.html`);
    const seen = [await outcome('provided'), await outcome('provided2')];
    await page.close();
    expect([seen, asked(before)]).toEqual([
      ['drawn', 'drawn'],
      ['/provided.html', '/role.json'],
    ]);
  });

  it('requests a record whose address has a fragment', async () => {
    const { page, outcome } = await openHostPage(browser, `${site.origin}/named.html`);
    expect(await outcome('named')).toBe('drawn');
    await page.close();
  });

  it('shows its children again when its address is emptied', async () => {
    const { page, outcome } = await openHostPage(browser, `${site.origin}/late.html`);
    const first = await outcome('late');
    await page.evaluate(async () => {
      const late = document.getElementById('late') as HTMLElement & { updateComplete: Promise<unknown> };
      late.setAttribute('src', ' ');
      await late.updateComplete;
    });
    const second = await outcome('late', { patience: 0 });
    await page.close();
    expect([first, second]).toEqual(['drawn', 'fallback']);
  });

  it('is counted', ({ task }) => {
    figure(task, 'Addresses that lead to the page itself', names.length);
  });
});
