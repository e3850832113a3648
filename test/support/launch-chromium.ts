import { chromium, type Browser } from 'playwright-core';
import { chromiumArguments } from '../../scripts/choose-engines.mjs';
import { findBrowsers } from '../../scripts/find-browsers.mjs';

/** The installed Chromium (or Chrome, or Edge), driven by Playwright for its questions by role and name; it brings no browser here. */
export async function launchChromium(...switches: string[]): Promise<Browser> {
  const { chromium: executablePath } = await findBrowsers();
  if (!executablePath) throw new Error('No Chromium found: install one, or set CHROME_PATH.');
  return chromium.launch({ executablePath, args: [...chromiumArguments(), ...switches] });
}
