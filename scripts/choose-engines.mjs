/**
 * The browser engines that tests run in: all that are installed, or those named in ENGINES.
 * REQUIRE_ENGINES names engines that must be installed, so that an automated run cannot pass by testing less.
 */
import { findBrowsers } from './find-browsers.mjs';

const all = ['chromium', 'firefox', 'webkit'];
const wanted = list(process.env.ENGINES) ?? all;
const required = list(process.env.REQUIRE_ENGINES) ?? [];

/** The wanted engines that are installed, each with the path of its program. */
export async function availableEngines() {
  const found = Object.entries(await findBrowsers());
  return Object.fromEntries(found.filter(([engine]) => wanted.includes(engine)));
}

/** The same, printed on one line. Throws when a required engine is missing, or all are. */
export async function chooseEngines() {
  const chosen = await availableEngines();
  const names = Object.keys(chosen);
  const missing = wanted.filter((engine) => !chosen[engine]);
  const notFound = missing.length > 0 ? `; not found: ${missing.join(', ')}` : '';
  console.log(`Browser engines: ${names.join(', ') || 'none'}${notFound}.`);

  const absent = required.filter((engine) => !chosen[engine]);
  if (absent.length > 0)
    throw new Error(`REQUIRE_ENGINES names engines that are not installed: ${absent.join(', ')}.`);
  if (names.length === 0)
    throw new Error('There is no browser to test in: install Chrome or Chromium, or set CHROME_PATH.');
  return chosen;
}

/** Chromium in English, without requests of its own. As root, which is usual in a container, it starts only without its sandbox. */
export function chromiumArguments() {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
    '--lang=en-US',
  ];
  return process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
}

function list(value) {
  return value?.split(',').map((name) => name.trim());
}
