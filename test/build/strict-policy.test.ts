import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnPage, type DrawnPage } from '../support/drawn-page.js';
import { engines, launch } from '../support/engines.js';
import { built, host, type Host } from '../support/host.js';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types role-elements',
].join('; ');

const listener = `window.violations = [];
document.addEventListener('securitypolicyviolation', (event) =>
  violations.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));`;

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Strict</title>
<script src="/listener.js"></script><script type="module" src="/dist/role-elements.js"></script>
<role-profile data-settles src="/role.json"><a href="/role">Beekeeper</a></role-profile>`;

const record = JSON.stringify({
  title: 'Beekeeper',
  duties: ['Inspect the hives', 'Harvest the honey', 'Treat mites', 'Sell at the market'],
  skills: ['Bee biology', { name: 'Carpentry', level: 'sometimes' }],
  pay: { currency: 'EUR', period: 'year', min: 24000, max: 36000 },
  day: [{ label: 'Morning', time: '07:30', text: 'Walk round the hives.' }],
  cta: { label: 'Learn it', url: '/learn' },
});

describe.each(engines)('on a page with a strict content security policy, in %s', (engine) => {
  let site: Host;
  let browser: Browser;
  let drawn: DrawnPage;

  beforeAll(async () => {
    site = await host({
      '/': { body: page, headers: { 'Content-Security-Policy': policy } },
      '/listener.js': { body: listener },
      '/role.json': { body: record },
      '/dist/role-elements.js': { body: built('role-elements.js') },
    });
    browser = await launch(engine);
    drawn = await drawnPage(browser, site.origin);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('draws the record', async () => {
    expect(await drawn.text()).toContain('Harvest the honey');
  });

  it('does not violate it', async () => {
    const seen = () => (window as unknown as { violations: string[] }).violations;
    const violations = await drawn.page.evaluate(seen);
    // Firefox requests an icon for each page.
    expect(violations.filter((line) => !line.includes('/favicon.ico'))).toEqual([]);
  });

  it('has its style sheets', async () => {
    const display = () => {
      const root = document.querySelector('role-profile')?.shadowRoot;
      return root?.adoptedStyleSheets.length ?? 0;
    };
    expect(await drawn.page.evaluate(display)).toBeGreaterThan(0);
  });

  it('requests only the record', () => {
    const others = site.requests.filter(
      (path) => !/^\/(listener\.js|favicon\.ico|dist\/role-elements\.js)?$/.test(path),
    );
    expect(others).toEqual(['/role.json']);
  });
});
