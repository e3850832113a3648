/** Playwright can ask a page for elements by their role and name, as assistive technology does. */
export { launchChromium } from '../../scripts/launch-chromium.mjs';
