import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnPage, type DrawnPage } from '../support/drawn-page.js';
import { engines, launch } from '../support/engines.js';
import { built, host, type Host } from '../support/host.js';

const bundle = built('role-elements.js');
/** The bundle as another version. */
const otherVersion = `${bundle.replace(/role-elements \d+\.\d+\.\d+/, 'role-elements 9.9.9')}\n;console.assert(true, "9.9.9")`;

/** Withholds one tag from the first copy, so that the second copy also defines an element on the page. */
const holdBack = `const define = customElements.define;
customElements.define = function (tag, element) {
  if (tag === 'role-faq' && !window.secondCopy) return;
  define.call(this, tag, element);
};`;

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Twice</title><link rel="icon" href="data:,">
<script src="/hold-back.js"></script>
<script type="module" src="/one/role-elements.js"></script>
<script type="module" src="/second.js"></script>
<script type="module" src="/two/role-elements.js"></script>
<role-duties data-settles src="/role.json">fallback</role-duties>
<role-faq data-settles src="/role.json">fallback</role-faq>
<role-provider src="/role.json"><role-faq data-settles open="all">fallback</role-faq></role-provider>`;

const record = JSON.stringify({
  title: 'Beekeeper',
  duties: ['Inspect the hives', 'Harvest the honey'],
  faqs: [{ question: 'Does it hurt?', answer: 'Less every year.' }],
});

describe.each(engines)('a page that loads two versions of the bundle, in %s', (engine) => {
  let site: Host;
  let browser: Browser;
  let drawn: DrawnPage;

  beforeAll(async () => {
    site = await host({
      '/': { body: page },
      '/hold-back.js': { body: holdBack },
      '/second.js': { body: 'window.secondCopy = true' },
      '/one/role-elements.js': { body: bundle },
      '/two/role-elements.js': { body: otherVersion },
      '/role.json': { body: record },
    });
    browser = await launch(engine);
    drawn = await drawnPage(browser, site.origin);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('gets no console line', () => {
    expect(drawn.complaints).toEqual([]);
  });

  it('draws the elements of both', async () => {
    const text = await drawn.text();
    expect(text).toContain('Harvest the honey');
    expect(text.match(/Less every year\./g)).toHaveLength(2);
  });

  it('requests the record once', () => {
    expect(site.requests.filter((path) => path === '/role.json')).toHaveLength(1);
  });
});
