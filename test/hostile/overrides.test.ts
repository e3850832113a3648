/** Pages whose scripts have replaced or removed globals. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../support/engines.js';
import { host, type Host } from '../support/host.js';
import { figure } from './figure.js';
import { openHostPage, ours, pageWith, record } from './host-page.js';
import { overrides } from './overrides.js';
import { amount, hostileEngines, subject } from './subject.js';

const urlOf = (name: string): string => `/${name.replaceAll(' ', '-')}`;
const tried = overrides.filter((_, index) => amount(index % 3 === 0, true));
const shown = { survived: 'drawn', refused: 'fallback' } as const;

describe.each(hostileEngines)('a page with changed globals, in %s', (engine) => {
  let site: Host;
  let browser: Browser;

  beforeAll(async () => {
    site = await host({
      '/role-elements.js': { body: subject },
      '/role.json': { body: record },
      ...Object.fromEntries(
        overrides.map(({ name, script }) => [
          urlOf(name),
          { body: pageWith(`<script>{${script}}</script>${ours}`) },
        ]),
      ),
    });
    browser = await launch(engine);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it.each(tried)('with $name: by URL and inline $fates', async ({ name, fates: [bySrc, inline] }) => {
    const { page, outcome } = await openHostPage(browser, site.origin + urlOf(name));
    const patience = { survived: 10_000, refused: 1_000 };
    const outcomes = [
      await outcome('by-src', { patience: patience[bySrc] }),
      await outcome('inline', { patience: patience[inline] }),
    ];
    await page.close();
    expect(outcomes).toEqual([shown[bySrc], shown[inline]]);
  });

  it('is counted', ({ task }) => {
    const [survived, refused] = (['survived', 'refused'] as const).map(
      (fate) => overrides.filter(({ fates }) => fates[0] === fate).length,
    );
    figure(task, 'Changed globals: survived, refused cleanly', `${survived}, ${refused}`);
  });
});
