import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** By name of a script in dist/: what a page says in `integrity="…"` to run it only if it is, to the byte, the one built here. */
export const stateIntegrity = () =>
  Object.fromEntries(
    [...scriptsIn(''), ...scriptsIn('locales/')].map((name) => [name, hashOf(`dist/${name}`)]),
  );

const scriptsIn = (folder) =>
  readdirSync(`dist/${folder}`)
    .filter((name) => name.endsWith('.js'))
    .map((name) => folder + name);

const hashOf = (path) => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
