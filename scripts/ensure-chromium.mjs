/** Makes sure that there is a Chromium to test in. As root on Debian, which is usual in a container, it is installed when missing. */
import { spawnSync } from 'node:child_process';
import { findBrowsers } from './find-browsers.mjs';

export async function ensureChromium() {
  // ENGINES may name other engines only.
  const wanted = process.env.ENGINES?.split(',') ?? ['chromium'];
  if (!wanted.includes('chromium') || (await findBrowsers()).chromium) return;
  if (canInstall()) {
    console.log('No Chromium on this machine; installing it with apt-get …');
    if (apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')) return;
  }
  console.error(
    'The browser tests need Chrome, Chromium or Edge: install one, or set CHROME_PATH to its program.',
  );
  process.exit(1);
}

const canInstall = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

const apt = (...args) =>
  spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;
