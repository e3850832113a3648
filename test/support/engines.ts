/** Browsers for tests of the built files. WebKit is not among them: puppeteer cannot drive it. test/browser runs in it. */
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
