/**
 * The browser engines tests run in: all that were found, or those named in ENGINES.
 * REQUIRE_ENGINES names engines that must be there, so that an automated run cannot pass by testing less.
 */
import { findBrowsers } from './find-browsers.mjs';

const all = ['chromium', 'firefox', 'webkit'];
const wanted = list(process.env.ENGINES) ?? all;
const required = list(process.env.REQUIRE_ENGINES) ?? [];

/** The wanted engines that are here, each with the path of its program. */
export async function availableEngines() {
  const found = Object.entries(await findBrowsers());
  return Object.fromEntries(found.filter(([engine]) => wanted.includes(engine)));
}

/** The same, said in one line; throws when that is not enough. */
export async function chooseEngines() {
  const chosen = await availableEngines();
  const names = Object.keys(chosen);
  const missing = wanted.filter((engine) => !chosen[engine]);
  const notFound = missing.length > 0 ? `; not found: ${missing.join(', ')}` : '';
  console.log(`Browser engines: ${names.join(', ') || 'none'}${notFound}.`);

  const absent = required.filter((engine) => !chosen[engine]);
  if (absent.length > 0)
    throw new Error(`REQUIRE_ENGINES asks for ${absent.join(', ')}, not available here.`);
  if (names.length === 0)
    throw new Error('No browser to test in. Install Chrome or Chromium, or set CHROME_PATH.');
  return chosen;
}

/** Chromium that asks nothing of the network and speaks English; it refuses to run its sandbox as root, as in a container. */
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
