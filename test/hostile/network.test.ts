import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../support/engines.js';
import { figure } from './figure.js';
import { site, type Site } from './site.js';
import { hostileEngines } from './subject.js';
import { settle, visit, type VisitedPage } from './visited-page.js';

/** What becomes of a record on its way, the code that tells of it, and where to ask for it. */
type Fault = readonly [what: string, code: string, route: string];

/** Goes wrong in this way until the server is well again. */
const until = (how: string): string => `down?how=${how}`;

const quickFaults: readonly Fault[] = [
  ['status 404', 'status', until('missing')],
  ['status 500', 'status', until('broken')],
  ['status 503', 'status', until('unavailable')],
  ['a connection that is reset', 'network', until('reset')],
  ['a body that breaks off', 'network', until('cut-short')],
  ['another origin that does not share', 'network', until('cors-refused')],
  ['a redirect without end', 'network', until('loop')],
  ['a page with status 200', 'not-json', until('soft-404')],
  ['an empty body', 'not-json', until('empty')],
  ['status 204', 'not-json', until('no-content')],
  ['truncated JSON', 'not-json', until('truncated')],
  ['the name of an object', 'not-json', until('object-string')],
  ['what is no gzip and says so', 'network', until('gzip-lie')],
  ['2 MiB by the header', 'too-large', until('oversize-by-header')],
  ['2 MiB in a stream', 'too-large', until('padded')],
  ['8 MiB in 8 kB', 'too-large', until('bomb')],
  ['a list', 'record', until('array')],
  ['null', 'record', until('null')],
  ['no title', 'record', until('no-title')],
  ['a later version', 'record', until('version-2')],
];

/** Each ends when the element's ten seconds are over. */
const slowFaults: readonly Fault[] = [
  ['silence', 'timeout', until('hang')],
  ['silence after half of the body', 'timeout', until('hang-in-body')],
  ['a drip without end', 'timeout', until('drip')],
];

const faults = [...quickFaults, ...slowFaults];

const oddities: readonly (readonly [what: string, route: string])[] = [
  ['a wrong type', 'wrong-type'],
  ['a byte order mark', 'bom'],
  ['gzip', 'gzip'],
  ['bytes that are no UTF-8', 'invalid-utf8'],
  ['a redirect', 'redirect'],
  ['a redirect to another origin that shares', 'redirect-to-other-origin?cors'],
  ['another origin that shares', 'cors-allowed'],
  ['a slow server', 'slow'],
  ['values of wrong types', 'wrong-types'],
  ['a prototype as data', 'proto'],
];

/** What a page can find out about one of its elements. */
interface Outcome {
  readonly name: unknown;
  readonly code: unknown;
  readonly events: readonly string[];
  readonly fallback: boolean;
  readonly drawn: boolean;
}

const idOf = (what: string): string => what.replace(/\W+/g, '-');

describe.each(hostileEngines)('a network that fails, in %s', (engine) => {
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
    const origin = /other origin that/.test(what) ? server.elsewhere : server.origin;
    return `${origin}/__role/${route}${route.includes('?') ? '&' : '?'}id=${nameOf(what)}`;
  };

  it.each(faults)('%s is told once, as %s', (what, code) => {
    const { name, events, ...told } = failed[idOf(what)]!;
    expect(told.code).toBe(code);
    expect(name).toBe(code === 'record' ? 'RoleRecordError' : 'RoleLoadError');
    expect(events).toEqual(['role-error']);
  });

  it.each(faults)('%s leaves the visitor what was there before', (what) => {
    expect(failed[idOf(what)]).toMatchObject({ fallback: true, drawn: false });
  });

  it.each(faults)('%s is made good by “Try again” when the server is well', (what) => {
    expect(retried[idOf(what)]).toMatchObject({ drawn: true, fallback: false });
  });

  it('is one line in the console for each fault', () => {
    expect(visited.lines).toHaveLength(faults.length);
  });

  it('leaves no error uncaught', () => {
    expect(visited.uncaught).toEqual([]);
  });

  it('counts what it survives', ({ task }) => {
    const survived = faults.filter(([what]) => failed[idOf(what)]!.fallback && retried[idOf(what)]!.drawn);
    figure(task, 'Network faults survived, each recovered from by “Try again”', survived.length);
    expect(survived).toHaveLength(faults.length);
  });

  it.each(oddities)('is no failure: %s', async (what, route) => {
    const { page, lines } = await visit(browser, server.origin);
    await page.evaluate(place, [[idOf(what), address(what, route)]]);
    await settle(page);
    const { [idOf(what)]: outcome } = await page.evaluate(outcomes);
    await page.close();
    expect(outcome).toMatchObject({ events: ['role-load'], drawn: true, fallback: false });
    expect(lines).toEqual([]);
  });
});

/** Puts an element with a link inside on the page, for each id and address. */
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

/** Presses every “Try again” there is. */
function tryAgain(): void {
  const elements = [...document.querySelectorAll('role-duties')];
  for (const { shadowRoot } of elements) shadowRoot?.querySelector<HTMLElement>('[part~=retry]')?.click();
}
