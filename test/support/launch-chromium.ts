import { chromium, type Browser } from 'playwright-core';

interface FindBrowsers {
  findBrowsers(): Promise<{ chromium?: string }>;
}

/** The installed Chromium (or Chrome, or Edge), driven by Playwright, which brings none of its own here. */
export async function launchChromium(): Promise<Browser> {
  const script = new URL('../../scripts/find-browsers.mjs', import.meta.url).href;
  const { findBrowsers } = (await import(script)) as FindBrowsers;
  const { chromium: executablePath } = await findBrowsers();
  if (!executablePath) throw new Error('No Chromium found: install one, or set CHROME_PATH.');
  // Chromium refuses to run its sandbox as root, as in most containers.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...args, '--disable-background-networking'] });
}
