/**
 * `npm run test:embedding`, `npm run test:consumers`: tests with packages of their own, too large for everybody's install. Installs what the
 * lock file of their folder names, builds, and runs them; arguments go to vitest.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './ensure-dependencies.mjs';

const [project, ...args] = process.argv.slice(2);
const folder = fileURLToPath(new URL(`../test/${project}/`, import.meta.url));

ensureDependencies();
const { ensureChromium } = await import('./ensure-chromium.mjs');
await ensureChromium();

process.exitCode =
  install() ||
  run('npm', ['run', '--silent', 'build']) ||
  run('npx', ['vitest', 'run', '--project', project, ...args]);

function install() {
  if (existsSync(`${folder}node_modules/.package-lock.json`)) return 0;
  console.log(`npm ci in test/${project} …`);
  return run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
}

function run(command, options, cwd) {
  const { status } = spawnSync(command, options, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}
