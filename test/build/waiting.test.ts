/** What the built elements do while a record is loading. */
import { describe, expect, it } from 'vitest';
import { BACKEND_DEVELOPER, useBuiltPages } from '../support/built-pages.js';

const { arrive } = useBuiltPages();

/** Counts the formatters that the page makes. */
const countFormatters = `<script>
  window.made = 0;
  Intl.NumberFormat = new Proxy(Intl.NumberFormat, { construct: (it, args) => (made++, new it(...args)) });
</script>`;

describe('while a record is loading', () => {
  it('a number is formatted, so that Intl is ready when the record arrives', async () => {
    const body = `<role-summary ${BACKEND_DEVELOPER}></role-summary>`;
    const page = await arrive({ head: countFormatters, body }, { unanswered: '**/backend-developer.json' });
    await page.waitForFunction('made > 0');
    expect(await page.evaluate('made')).toBeGreaterThan(0);
    await page.close();
  });
});
