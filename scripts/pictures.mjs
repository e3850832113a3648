/**
 * `npm run pictures`: what the elements look like, on many hosts, widths and modes, into `pictures/`, which git ignores; to be looked at.
 * `npm run pictures -- --docs` renews the few in `docs/images` instead. Words name the scenes to take: `npm run pictures -- dark serif`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { documented, pages, states } from './pictures/scenes.mjs';
import { openStudio } from './pictures/studio.mjs';

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { docs: { type: 'boolean' }, widths: { type: 'string', default: '320,480,760,1100' } },
});
const widths = options.widths.split(',').map(Number);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);
const folder = fileURLToPath(new URL(options.docs ? '../docs/images/' : '../pictures/', import.meta.url));

mkdirSync(folder, { recursive: true });
const studio = await openStudio();
try {
  for (const [name, scene, size] of shots()) {
    writeFileSync(`${folder}${name}`, await studio.take(scene, size));
    console.log(name);
  }
} finally {
  await studio.close();
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
