import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../support/engines.js';
import { figure } from './figure.js';
import { site, type Site } from './site.js';
import { hostileEngines } from './subject.js';
import { settle, visit, type VisitedPage } from './visited-page.js';

/** A fault, the error code it causes, and the route that causes it. */
type Fault = readonly [what: string, code: string, route: string];

/** A route that fails in a given way until its gate is opened. */
const failing = (how: string): string => `down?how=${how}`;

const quickFaults: readonly Fault[] = [
  ['status 404', 'status', failing('missing')],
  ['status 500', 'status', failing('broken')],
  ['status 503', 'status', failing('unavailable')],
  ['a connection that is reset', 'network', failing('reset')],
  ['a body that ends early', 'network', failing('cut-short')],
  ['another origin without CORS', 'network', failing('cors-refused')],
  ['an endless redirect', 'network', failing('loop')],
  ['an HTML page with status 200', 'not-json', failing('soft-404')],
  ['an empty body', 'not-json', failing('empty')],
  ['status 204', 'not-json', failing('no-content')],
  ['truncated JSON', 'not-json', failing('truncated')],
  ['the text "[object Object]"', 'not-json', failing('object-string')],
  ['text labelled as gzip', 'network', failing('gzip-lie')],
  ['2 MiB by the header', 'too-large', failing('oversize-by-header')],
  ['2 MiB in a stream', 'too-large', failing('padded')],
  ['8 MiB in 8 kB of gzip', 'too-large', failing('bomb')],
  ['a list', 'record', failing('array')],
  ['null', 'record', failing('null')],
  ['no title', 'record', failing('no-title')],
  ['a newer version', 'record', failing('version-2')],
];

/** Each ends with the element's time limit of ten seconds. */
const slowFaults: readonly Fault[] = [
  ['silence', 'timeout', failing('hang')],
  ['silence after half of the body', 'timeout', failing('hang-in-body')],
  ['an endless drip', 'timeout', failing('drip')],
];

const faults = [...quickFaults, ...slowFaults];

const oddities: readonly (readonly [what: string, route: string])[] = [
  ['a wrong content type', 'wrong-type'],
  ['a byte order mark', 'bom'],
  ['gzip', 'gzip'],
  ['invalid UTF-8', 'invalid-utf8'],
  ['a redirect', 'redirect'],
  ['a redirect to another origin with CORS', 'redirect-to-other-origin?cors'],
  ['another origin with CORS', 'cors-allowed'],
  ['a slow server', 'slow'],
  ['values of wrong types', 'wrong-types'],
  ['a __proto__ key', 'proto'],
];

/** What a page can observe of an element. */
interface Outcome {
  readonly name: unknown;
  readonly code: unknown;
  readonly events: readonly string[];
  readonly fallback: boolean;
  readonly drawn: boolean;
}

const idOf = (what: string): string => what.replace(/\W+/g, '-');

describe.each(hostileEngines)('a network fault, in %s', (engine) => {
  let server: Site;
  let browser: Browser;
  let visited: VisitedPage;
  let failed: Readonly<Record<string, Outcome>>;
  let retried: Readonly<Record<string, Outcome>>;

  beforeAll(async () => {
    server = await site();
    browser = await launch(engine);
    visited = await visit(browser, server.origin);
    await visited.page.evaluate(
      place,
      faults.map(([what, , route]) => [idOf(what), address(what, route)]),
    );
    await settle(visited.page, 15_000);
    failed = await visited.page.evaluate(outcomes);
    await Promise.all(faults.map(([what]) => fetch(`${server.origin}/__role/open?id=${nameOf(what)}`)));
    await visited.page.evaluate(tryAgain);
    await settle(visited.page, 15_000);
    retried = await visited.page.evaluate(outcomes);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const nameOf = (what: string): string => `${idOf(what)}-${engine}`;
  const address = (what: string, route: string): string => {
    const origin = /another origin/.test(what) ? server.elsewhere : server.origin;
    return `${origin}/__role/${route}${route.includes('?') ? '&' : '?'}id=${nameOf(what)}`;
  };

  it.each(faults)('%s is reported once, as %s', (what, code) => {
    const { name, events, code: reported } = failed[idOf(what)]!;
    expect(reported).toBe(code);
    expect(name).toBe(code === 'record' ? 'RoleRecordError' : 'RoleLoadError');
    expect(events).toEqual(['role-error']);
  });

  it.each(faults)('%s leaves the fallback content visible', (what) => {
    expect(failed[idOf(what)]).toMatchObject({ fallback: true, drawn: false });
  });

  it.each(faults)('%s is followed by the record after “Try again”', (what) => {
    expect(retried[idOf(what)]).toMatchObject({ drawn: true, fallback: false });
  });

  it('causes one console line', () => {
    expect(visited.lines).toHaveLength(faults.length);
  });

  it('causes no uncaught error', () => {
    expect(visited.uncaught).toEqual([]);
  });

  it('is counted', ({ task }) => {
    const survived = faults.filter(([what]) => failed[idOf(what)]!.fallback && retried[idOf(what)]!.drawn);
    figure(task, 'Network faults survived, each recovered from by “Try again”', survived.length);
    expect(survived).toHaveLength(faults.length);
  });

  it.each(oddities)('is not: %s', async (what, route) => {
    const { page, lines } = await visit(browser, server.origin);
    await page.evaluate(place, [[idOf(what), address(what, route)]]);
    await settle(page);
    const { [idOf(what)]: outcome } = await page.evaluate(outcomes);
    await page.close();
    expect(outcome).toMatchObject({ events: ['role-load'], drawn: true, fallback: false });
    expect(lines).toEqual([]);
  });
});

/** Appends an element with a link as fallback content for each id and URL. */
function place(entries: readonly (readonly string[])[]): void {
  for (const [id = '', src = ''] of entries) {
    const element = Object.assign(document.createElement('role-duties'), { id });
    element.innerHTML = '<a href="/role">The role</a>';
    element.setAttribute('src', src);
    document.body.append(element);
  }
}

function outcomes(): Record<string, Outcome> {
  const elements = [
    ...document.querySelectorAll<HTMLElement & { error?: { name: unknown; code?: unknown } | null }>(
      'role-duties',
    ),
  ];
  const entries = elements.map((element) => {
    const { id, error, shadowRoot } = element;
    const text = shadowRoot?.querySelector('[part~=duties]')?.textContent ?? '';
    return [
      id,
      {
        name: error?.name,
        code: error?.code,
        events: window.told.filter((line) => line.endsWith(` ${id}`)).map((line) => line.split(' ')[0]),
        fallback: (element.querySelector('a')?.getClientRects().length ?? 0) > 0,
        drawn: text.includes('Find leaks'),
      },
    ];
  });
  return Object.fromEntries(entries) as Record<string, Outcome>;
}

/** Clicks each “Try again”. */
function tryAgain(): void {
  const elements = [...document.querySelectorAll('role-duties')];
  for (const { shadowRoot } of elements) shadowRoot?.querySelector<HTMLElement>('[part~=retry]')?.click();
}
