/**
 * The accessibility tree of a backend developer's page, in files that are read in a review. `npm run test:build -- -u` updates them.
 */
import { describe, expect, it } from 'vitest';
import { BACKEND_DEVELOPER, useBuiltPages } from '../support/built-pages.js';
import { profile } from '../support/element-markup.js';

const { show } = useBuiltPages();

describe.each([
  ['en', []],
  ['hi', []],
  ['ur', ['locales/ur.js']],
])('the accessibility tree in %s', (locale, scripts) => {
  it('matches its file, with closed and with open answers', async () => {
    const page = await show({ body: profile(`locale="${locale}"`), scripts });
    const element = page.locator('role-profile');
    await expect(tree(await element.ariaSnapshot())).toMatchFileSnapshot(fileOf(locale, 'closed'));
    await element.locator('[part=expand-all]').click();
    await expect(tree(await element.ariaSnapshot())).toMatchFileSnapshot(fileOf(locale, 'open'));
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
