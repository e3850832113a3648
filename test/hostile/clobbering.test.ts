/** DOM clobbering: pages whose elements have the names of globals, or of members of `document`. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../support/engines.js';
import { host, type Answer, type Host } from '../support/host.js';
import { figure } from './figure.js';
import { elements, openHostPage, ours, pageWith, record } from './host-page.js';
import { amount, hostileEngines, subject } from './subject.js';

/** Globals that Lit reads, and others that a bundle might read. */
const globals =
  'litHtmlVersions litElementVersions reactiveElementVersions litHtmlPolyfillSupport litElementPolyfillSupport reactiveElementPolyfillSupport litElementHydrateSupport litPropertyMetadata litIssuedWarnings litNonce ShadyCSS ShadyDOM trustedTypes RoleElements role-elements process module exports define require self fetch customElements'.split(
    ' ',
  );

/** A named form or image becomes a property of `document` that hides the inherited member of that name. */
const toleratedNames =
  'head body addEventListener adoptedStyleSheets currentScript defaultView getElementById querySelector implementation location title cookie readyState fonts'.split(
    ' ',
  );
const fatalNames = 'createTreeWalker createComment createElement importNode documentElement baseURI'.split(
  ' ',
);

const some = (names: readonly string[]) => names.filter((_, index) => amount(index % 3 === 0, true));

const ids = globals.map((name) => `<a id="${name}"></a><a id="${name}" name="push"></a>`).join('');
const named = (name: string): string => `<form name="${name}"></form><img name="${name}" alt="">`;

describe.each(hostileEngines)('a page that names its elements like globals, in %s', (engine) => {
  let site: Host;
  let browser: Browser;

  beforeAll(async () => {
    const pages: [string, Answer][] = [...toleratedNames, ...fatalNames].map((name) => [
      `/${name}`,
      { body: pageWith(ours, named(name) + elements) },
    ]);
    site = await host({
      '/role-elements.js': { body: subject },
      '/role.json': { body: record },
      '/ids': { body: pageWith(ours, ids + elements) },
      ...Object.fromEntries(pages),
    });
    browser = await launch(engine);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('does not disturb the elements by its ids', async () => {
    const { outcome, complaints } = await openHostPage(browser, `${site.origin}/ids`);
    expect([await outcome('by-src'), await outcome('inline'), complaints]).toEqual(['drawn', 'drawn', []]);
  });

  it.each(some(toleratedNames))('does not disturb the elements by document.%s', async (name) => {
    const { page, outcome, complaints } = await openHostPage(browser, `${site.origin}/${name}`);
    const outcomes = [await outcome('by-src'), await outcome('inline')];
    await page.close();
    expect([...outcomes, complaints]).toEqual(['drawn', 'drawn', []]);
  });

  it.each(some(fatalNames))('still shows the fallback content without document.%s', async (name) => {
    const { page, outcome } = await openHostPage(browser, `${site.origin}/${name}`);
    const outcomes = [await outcome('by-src', { patience: 1_000 })];
    await page.close();
    expect(outcomes).toEqual(['fallback']);
  });

  it('is counted', ({ task }) => {
    const survived = globals.length + toleratedNames.length;
    figure(task, 'Clobbered names: survived, refused cleanly', `${survived}, ${fatalNames.length}`);
  });
});
