/**
 * What assistive technology is told about a backend developer's page, whole, as files to read in a review.
 * `npm run test:build -- -u` writes them anew.
 */
import { describe, expect, it } from 'vitest';
import { BACKEND_DEVELOPER, useBuiltPages } from '../support/built-pages.js';

const { show } = useBuiltPages();

describe.each([
  ['en', []],
  ['hi', []],
  ['ur', ['locales/ur.js']],
])('the accessible tree in %s', (locale, scripts) => {
  it('is the one on record, closed and open', async () => {
    const body = `<role-profile ${BACKEND_DEVELOPER} locale="${locale}"></role-profile>`;
    const page = await show({ body, scripts });
    const profile = page.locator('role-profile');
    await expect(tree(await profile.ariaSnapshot())).toMatchFileSnapshot(fileOf(locale, 'closed'));
    await profile.locator('[part=expand-all]').click();
    await expect(tree(await profile.ariaSnapshot())).toMatchFileSnapshot(fileOf(locale, 'open'));
    await page.close();
  });
});

it('the accessible tree of a card is the one on record', async () => {
  const page = await show({ body: `<role-card ${BACKEND_DEVELOPER}></role-card>` });
  const card = page.locator('role-card');
  await expect(tree(await card.ariaSnapshot())).toMatchFileSnapshot('accessible-trees/card.yaml');
  await page.close();
});

const fileOf = (locale: string, state: string): string => `accessible-trees/${locale}-${state}.yaml`;
const tree = (snapshot: string): string => `${snapshot}\n`;
