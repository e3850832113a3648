/** What the built elements do with the time a record takes to come. */
import { describe, expect, it } from 'vitest';
import { BACKEND_DEVELOPER, useBuiltPages } from '../support/built-pages.js';

const { arrive } = useBuiltPages();

/** Notes each use of a formatter. */
const watched = `<script>
  window.made = 0;
  Intl.NumberFormat = new Proxy(Intl.NumberFormat, { construct: (it, args) => (made++, new it(...args)) });
</script>`;

describe('while a record is on its way', () => {
  it('Intl is woken once, for all elements', async () => {
    const body = `<role-summary ${BACKEND_DEVELOPER}></role-summary>`.repeat(3);
    const page = await arrive({ head: watched, body }, { unanswered: '**/backend-developer.json' });
    await page.waitForFunction('made > 0');
    expect(await page.evaluate('new Promise((resolve) => setTimeout(() => resolve(made)))')).toBe(1);
    await page.close();
  });
});
