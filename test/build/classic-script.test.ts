import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnPage } from '../support/drawn-page.js';
import { engines, launch } from '../support/engines.js';
import { built, host, type Host } from '../support/host.js';

const record = '{"title":"Beekeeper","duties":["Inspect the hives","Harvest the honey"]}';

const page = (script: string, before = ''): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Classic</title><link rel="icon" href="data:,">${before}${script}
<role-duties data-settles src="/role.json">fallback</role-duties>
<role-profile data-settles><p>fallback</p><script type="application/json">${record}</script></role-profile>`;

const src = 'src="/dist/role-elements.classic.js"';

const pages = {
  'in the head': page(`<script ${src}></script>`),
  async: page(`<script async ${src}></script>`),
  deferred: page(`<script defer ${src}></script>`),
  'beside the module': page(
    `<script ${src}></script><script type="module" src="/dist/role-elements.js"></script>`,
  ),
};

/** A page whose own script makes the bundle throw. */
const broken = page(
  `<script ${src}></script><p data-settles-not>still here</p>`,
  '<script src="/break.js"></script>',
)
  .replaceAll(' data-settles ', ' ')
  .replaceAll(' data-settles>', '>');

describe.each(engines)('the classic script, in %s', (engine) => {
  let site: Host;
  let browser: Browser;

  beforeAll(async () => {
    site = await host({
      ...Object.fromEntries(Object.entries(pages).map(([name, body]) => [`/${encodeURI(name)}`, { body }])),
      '/broken': { body: broken },
      '/break.js': { body: 'customElements.define = () => { throw new Error("replaced"); }' },
      '/role.json': { body: record },
      '/dist/role-elements.classic.js': { body: built('role-elements.classic.js') },
      '/dist/role-elements.js': { body: built('role-elements.js') },
    });
    browser = await launch(engine);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it.each(Object.keys(pages))('draws its elements: %s', async (name) => {
    const { text, complaints } = await drawnPage(browser, `${site.origin}/${encodeURI(name)}`);
    expect((await text()).match(/Harvest the honey/g)?.length).toBeGreaterThanOrEqual(2);
    expect(complaints).toEqual([]);
  });

  it('writes one console line and leaves the fallback content when it cannot start', async () => {
    const { text, complaints } = await drawnPage(browser, `${site.origin}/broken`);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/^console\.error: role-elements:/);
    expect(await text()).toContain('fallback');
  });
});
