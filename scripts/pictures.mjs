/**
 * `npm run pictures`: takes pictures of the elements on many pages, at many widths and in many modes, for people to look at. They go to
 * `pictures/`, which git ignores. `npm run pictures -- dark serif` takes the named scenes only; `npm run pictures -- --docs` renews the
 * pictures in `docs/images`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchChromium } from './launch-chromium.mjs';
import { documented, pages, states } from './pictures/scenes.mjs';
import { takePicture } from './pictures/take-picture.mjs';

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { docs: { type: 'boolean' }, widths: { type: 'string', default: '320,480,760,1100' } },
});
const widths = options.widths.split(',').map(Number);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);
const folder = fileURLToPath(new URL(options.docs ? '../docs/images/' : '../pictures/', import.meta.url));

mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
try {
  for (const [name, scene, size] of shots()) {
    writeFileSync(`${folder}${name}`, await takePicture(browser, scene, size));
    console.log(name);
  }
} finally {
  await browser.close();
}

function shots() {
  if (options.docs)
    return Object.entries(documented).map(([name, { scene, ...size }]) => [
      `${name}.webp`,
      scene,
      { ...size, format: 'webp' },
    ]);
  const ofPages = Object.entries(pages).flatMap(([name, scene]) =>
    widths.map((width) => [name, scene, width]),
  );
  const ofStates = Object.entries(states).map(([name, scene]) => [name, scene, 480]);
  return [...ofPages, ...ofStates]
    .filter(([name]) => isWanted(name))
    .map(([name, scene, width]) => [`${name}-${width}.png`, scene, { width }]);
}
