import { chromium } from 'playwright-core';
import { chromiumArguments } from './choose-engines.mjs';
import { findBrowsers } from './find-browsers.mjs';

/**
 * Starts the installed Chromium, Chrome or Edge under Playwright; downloads nothing.
 * @param {string[]} switches of the command line
 */
export async function launchChromium(...switches) {
  const { chromium: executablePath } = await findBrowsers();
  if (!executablePath) throw new Error('No Chromium found: install one, or set CHROME_PATH.');
  return chromium.launch({ executablePath, args: [...chromiumArguments(), ...switches] });
}
