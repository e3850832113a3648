/** `npm run test:hostile`: builds, runs all hostile tests in every installed engine, and prints what they measured. */
import { spawnSync } from 'node:child_process';
import { ensureDependencies } from './ensure-dependencies.mjs';

ensureDependencies();
const vitest = ['vitest', 'run', '--project', 'hostile', ...process.argv.slice(2)];
const reporters = ['--reporter=default', '--reporter=./test/hostile/figures-reporter.ts'];
process.exitCode = run('npm', 'run', '--silent', 'build') || run('npx', ...vitest, ...reporters);

function run(command, ...args) {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, THOROUGH: '1' },
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}
