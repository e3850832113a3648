import type { Page } from 'playwright-core';

/** Elements with a part name, in any shadow tree. */
const parts = (page: Page, name: string) => page.locator(`[part~="${name}"]`);

/** Whether each element with a part name is visible. */
export const visible = (page: Page, name: string): Promise<boolean[]> =>
  parts(page, name).evaluateAll((all) =>
    all.map((each) => each.checkVisibility({ visibilityProperty: true })),
  );

/** A computed style of each element with a part name. */
export const styles = (page: Page, name: string, property: string): Promise<string[]> =>
  parts(page, name).evaluateAll(
    (all, asked) => all.map((each) => getComputedStyle(each).getPropertyValue(asked)),
    property,
  );
