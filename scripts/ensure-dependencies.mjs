/**
 * Makes `npm start` and `npm test` work on a fresh clone: installs the packages that package-lock.json names, unless they are installed.
 * Imports only modules of Node, because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

export function ensureDependencies() {
  requireNode(20, 19);
  if (installed()) return;
  console.log('Installing dependencies (npm ci) …');
  // On Windows npm is a .cmd file, which needs a shell.
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop('The packages could not be installed: see the output of npm above.');
}

function requireNode(major, minor) {
  const [has = 0, hasMinor = 0] = process.versions.node.split('.').map(Number);
  if (has > major || (has === major && hasMinor >= minor)) return;
  stop(`This project needs Node ${major}.${minor} or newer; this is Node ${process.versions.node}.`);
}

/** npm lists what it installed in a lock file of the same format. Packages for other platforms are optional, and absent. */
function installed() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (!present) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    const found = present[path];
    return path === '' || (found ? found.version === version : optional);
  });
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(new URL(file, root), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
