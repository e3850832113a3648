import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** The value of `integrity="…"` for every script in dist/, by its name: with it, browsers run exactly these bytes or nothing. */
export const hashScripts = () =>
  Object.fromEntries(
    [...scriptsIn(''), ...scriptsIn('locales/')].map((name) => [name, hashOf(`dist/${name}`)]),
  );

const scriptsIn = (folder) =>
  readdirSync(`dist/${folder}`)
    .filter((name) => name.endsWith('.js'))
    .map((name) => folder + name);

const hashOf = (path) => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
