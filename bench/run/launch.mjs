import { chromium } from 'playwright-core';
import { chromiumArguments } from '../../scripts/choose-engines.mjs';
import { findBrowsers } from '../../scripts/find-browsers.mjs';

/** The installed Chromium, Chrome or Edge; nothing is downloaded. */
export async function launchChromium() {
  const { chromium: executablePath } = await findBrowsers();
  if (!executablePath) throw new Error('No Chromium found: install one, or set CHROME_PATH.');
  return chromium.launch({ executablePath, args: [...chromiumArguments(), '--disable-gpu'] });
}
