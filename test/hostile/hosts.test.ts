/** Host pages with unusual style sheets, policies and sandboxes, and with other copies of our code and of Lit. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../support/engines.js';
import { host, type Answer, type Host } from '../support/host.js';
import { figure } from './figure.js';
import { elements, openHostPage, ours, pageWith, record, type HostPage } from './host-page.js';
import { classicSubject, hostileEngines, subject } from './subject.js';

const shared = { 'Access-Control-Allow-Origin': '*' };
const lit = (path: string): Promise<string> =>
  readFile(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');
const litFiles = [
  'lit/index.js',
  'lit-element/lit-element.js',
  'lit-html/lit-html.js',
  'lit-html/is-server.js',
  '@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/css-tag.js',
];

const importMap = `<script type="importmap">{"imports": {"lit": "/lit/index.js", "lit-element/lit-element.js": "/lit-element/lit-element.js",
"lit-html": "/lit-html/lit-html.js", "lit-html/is-server.js": "/lit-html/is-server.js",
"@lit/reactive-element": "/@lit/reactive-element/reactive-element.js"}}</script>`;
const theirs = '<script type="module" src="/their-element.js"></script>';
const theirElement = `import { LitElement, html } from 'lit';
customElements.define('their-element', class extends LitElement { render() { return html\`<p>Their own</p>\`; } });`;

const otherVersion =
  subject.replace(/role-elements \d+\.\d+\.\d+/, 'role-elements 9.9.9') + '\n;void "9.9.9";';
const other = '<script type="module" src="/other-version.js"></script>';
const styled = (css: string): Answer => ({ body: pageWith(`${ours}<style>${css}</style>`) });
const trusting = (names: string): OutgoingHttpHeaders => ({
  'Content-Security-Policy': `require-trusted-types-for 'script'; trusted-types ${names}`,
});

/** Pages on which each element must be drawn, and nothing written to the console. */
const pages: Readonly<Record<string, Answer>> = {
  'all styles unset': styled('* { all: unset !important }'),
  'all boxes and buttons gone': styled(
    'div, ul, ol, dl, article, h2, h3, p, button, svg { display: none !important }',
  ),
  'everything in transition': styled(
    '* { transition: all 1s !important; animation-duration: 60s !important }',
  ),
  'ten pixels to the rem': styled(':root { font-size: 62.5% }'),
  'everything floating': styled(
    '* { float: left; position: relative; box-sizing: content-box; max-width: none; min-width: 0 }',
  ),
  'a strict policy': {
    body: pageWith(ours),
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types role-elements",
    },
  },
  'two copies': { body: pageWith(`${ours}<script type="module" src="/again.js"></script>`) },
  'two versions': { body: pageWith(ours + other) },
  'two versions, the other first': { body: pageWith(other + ours) },
  'two versions and one policy': { body: pageWith(ours + other), headers: trusting('role-elements') },
  'a module and a plain script': { body: pageWith(`<script src="/classic.js"></script>${ours}`) },
  'a Lit of its own': {
    body: pageWith(importMap + theirs + ours, `${elements}<their-element></their-element>`),
  },
  'a Lit of its own, later': {
    body: pageWith(importMap + ours + theirs, `${elements}<their-element></their-element>`),
  },
  'a Lit of its own that took the policy name': {
    body: pageWith(importMap + theirs + ours, `${elements}<their-element></their-element>`),
    headers: trusting('lit-html role-elements'),
  },
};
const names = Object.keys(pages);
const urlOf = (name: string): string => `/${name.replaceAll(' ', '-').replaceAll(',', '')}`;

const framed = '<iframe id="frame" sandbox="allow-scripts" src="/framed" width="600" height="600"></iframe>';
const inline = `<role-duties id="inline" data-json='${record}'><a href="/role">Fallback</a></role-duties>`;

describe.each(hostileEngines)('a host page, in %s', (engine) => {
  let site: Host;
  let browser: Browser;

  const open = (name: string): Promise<HostPage> => openHostPage(browser, site.origin + urlOf(name));

  beforeAll(async () => {
    const files = await Promise.all(
      litFiles.map(async (path) => [`/${path}`, { body: await lit(path) }] as const),
    );
    site = await host({
      '/role-elements.js': { body: subject, headers: shared },
      '/again.js': { body: subject },
      '/other-version.js': { body: otherVersion },
      '/classic.js': { body: classicSubject },
      '/their-element.js': { body: theirElement },
      '/role.json': { body: record, headers: shared },
      '/framed': { body: pageWith(ours) },
      '/sandboxed': { body: pageWith('', framed) },
      '/forbidden': { body: pageWith(ours), headers: trusting("'none'") },
      '/hidden': styled('role-profile { display: none !important }'),
      ...Object.fromEntries(names.map((name) => [urlOf(name), pages[name]!])),
      ...Object.fromEntries(files),
    });
    browser = await launch(engine);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it.each(names)('with %s shows the record, without a console line', async (name) => {
    const { page, outcome, complaints } = await open(name);
    const outcomes = [await outcome('by-src'), await outcome('inline')];
    await page.close();
    expect([...outcomes, complaints]).toEqual(['drawn', 'drawn', []]);
  });

  it.each(names.filter((name) => name.includes('Lit')))(
    'with %s still draws its own element',
    async (name) => {
      const { page, outcome } = await open(name);
      await outcome('by-src');
      const text = await page.evaluate(
        () => document.querySelector('their-element')?.shadowRoot?.textContent,
      );
      await page.close();
      expect(text).toContain('Their own');
    },
  );

  it('gets no new global, prototype member or cookie', async () => {
    const { page, outcome } = await open('two copies');
    await outcome('by-src');
    const added = await page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const fresh = frame.contentWindow as unknown as Record<string, { prototype?: object } | undefined>;
      const here = window as unknown as typeof fresh;
      const own = Object.getOwnPropertyNames(here).filter((name) => !(name in fresh) && !/^\d+$/.test(name));
      const prototypes = Object.getOwnPropertyNames(fresh).filter((name) => {
        const [theirs, ours] = [fresh[name]?.prototype, here[name]?.prototype];
        return theirs && ours && Reflect.ownKeys(theirs).length !== Reflect.ownKeys(ours).length;
      });
      const symbol =
        'metadata' in Symbol !== 'metadata' in (fresh['Symbol'] as object) ? ['Symbol.metadata'] : [];
      return [...own, ...prototypes, ...symbol, document.cookie].filter(Boolean);
    });
    await page.close();
    expect(added).toEqual([]);
  });

  it.each(['all styles unset', 'ten pixels to the rem', 'everything in transition'])(
    'with %s lets a visitor open an answer',
    async (name) => {
      const { page, outcome } = await open(name);
      await outcome('by-src');
      const opened = await page.evaluate(async () => {
        const profile = document.querySelector('role-profile');
        const buttons = profile?.shadowRoot?.querySelectorAll<HTMLElement>('button[aria-expanded]');
        const last = buttons?.[buttons.length - 1];
        last?.click();
        await profile?.updateComplete;
        const answer = [...(profile?.shadowRoot?.querySelectorAll('p') ?? [])].find((p) =>
          p.textContent?.includes('Less every'),
        );
        return (
          (answer?.getBoundingClientRect().height ?? 0) > 10 &&
          (last?.getBoundingClientRect().height ?? 0) >= 44
        );
      });
      await page.close();
      expect(opened).toBe(true);
    },
  );

  it('shows the record in a sandboxed frame with an opaque origin', async () => {
    const { page, outcome } = await openHostPage(browser, `${site.origin}/sandboxed`);
    const frame = page.frames().find((each) => each.url().endsWith('/framed'));
    const outcomes = [await outcome('by-src', { frame }), await outcome('inline', { frame })];
    await page.close();
    expect(outcomes).toEqual(['drawn', 'drawn']);
  });

  it('shows an inline record as a file: page', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'role-elements-'));
    await writeFile(join(folder, 'role-elements.classic.js'), classicSubject);
    await writeFile(
      join(folder, 'page.html'),
      pageWith('<script src="role-elements.classic.js"></script>', inline),
    );
    const { page, outcome } = await openHostPage(browser, pathToFileURL(join(folder, 'page.html')).href);
    const result = await outcome('inline');
    await page.close();
    await rm(folder, { recursive: true });
    expect(result).toBe('drawn');
  });

  it('shows the fallback content when its policy allows no Trusted Types policy', async () => {
    const { page, outcome } = await openHostPage(browser, `${site.origin}/forbidden`);
    const outcomes = [await outcome('by-src'), await outcome('inline')];
    await page.close();
    expect(outcomes).toEqual(['fallback', 'fallback']);
  });

  it('can hide an element by its style sheet', async () => {
    const { page, outcome } = await openHostPage(browser, `${site.origin}/hidden`);
    const outcomes = [await outcome('by-src'), await outcome('inline')];
    await page.close();
    expect(outcomes).toEqual(['nothing', 'drawn']);
  });

  it('is counted', ({ task }) => {
    figure(task, 'Host pages drawn without a console message', names.length);
  });
});
