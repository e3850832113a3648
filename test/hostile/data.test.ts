import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markupRecord } from '../records/hostile.js';
import { drawnPage, type DrawnPage } from '../support/drawn-page.js';
import { launch } from '../support/engines.js';
import { host, type Host } from '../support/host.js';
import { hostileEngines, subject } from './subject.js';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Data</title><link rel="icon" href="data:,">
<script type="module" src="/role-elements.js"></script>
<role-profile data-settles src="/role.json">fallback</role-profile>`;

describe.each(hostileEngines)('hostile data, in %s', (engine) => {
  let site: Host;
  let browser: Browser;
  let drawn: DrawnPage;

  beforeAll(async () => {
    site = await host({
      '/': { body: page },
      '/role-elements.js': { body: subject },
      '/role.json': { body: JSON.stringify(markupRecord) },
    });
    browser = await launch(engine);
    drawn = await drawnPage(browser, site.origin);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('is shown as text', async () => {
    expect(await drawn.text()).toContain('<script>alert(1)</script>');
  });
});
