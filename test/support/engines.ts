/** Real browsers for tests of what was built. WebKit is missing here: puppeteer cannot drive it, and test/browser covers it. */
import { launch as launchBrowser, type Browser } from 'puppeteer-core';
import { availableEngines, chromiumArguments } from '../../scripts/choose-engines.mjs';

const available: Partial<Record<string, string>> = await availableEngines();

export const engines = ['chromium', 'firefox'].filter((engine) => engine in available);

export function launch(engine: string): Promise<Browser> {
  const executablePath = available[engine] ?? '';
  return engine === 'firefox'
    ? launchBrowser({ browser: 'firefox', executablePath })
    : launchBrowser({ browser: 'chrome', executablePath, args: chromiumArguments() });
}
