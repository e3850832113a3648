/**
 * The browser engines tests run in: all that were found, or those named in ENGINES.
 * REQUIRE_ENGINES names engines that must be there, so that an automated run cannot pass by testing less.
 */
import { findBrowsers } from './find-browsers.mjs';

const all = ['chromium', 'firefox', 'webkit'];

export async function chooseEngines() {
  const found = await findBrowsers();
  const wanted = list(process.env.ENGINES) ?? all;
  const chosen = Object.fromEntries(Object.entries(found).filter(([engine]) => wanted.includes(engine)));
  const missing = wanted.filter((engine) => !found[engine]);
  const running = Object.keys(chosen).join(', ') || 'none';
  console.log(
    `Browser engines: ${running}${missing.length > 0 ? `; not found: ${missing.join(', ')}` : ''}.`,
  );

  const required = list(process.env.REQUIRE_ENGINES) ?? [];
  const absent = required.filter((engine) => !chosen[engine]);
  if (absent.length > 0)
    throw new Error(`REQUIRE_ENGINES asks for ${absent.join(', ')}, not available here.`);
  if (running === 'none')
    throw new Error('No browser to test in. Install Chrome or Chromium, or set CHROME_PATH.');
  return chosen;
}

const list = (value) => value?.split(',').map((name) => name.trim());
