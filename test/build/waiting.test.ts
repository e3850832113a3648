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
  it('Intl is woken', async () => {
    const body = `<role-summary ${BACKEND_DEVELOPER}></role-summary>`;
    const page = await arrive({ head: watched, body }, { unanswered: '**/backend-developer.json' });
    await page.waitForFunction('made > 0');
    expect(await page.evaluate('made')).toBeGreaterThan(0);
    await page.close();
  });
});
