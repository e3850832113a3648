/**
 * `npm test`: everything that must hold before a change is merged. Works on a fresh clone. A stage that fails does not stop the next one,
 * except that without a build there is nothing to test in it. The last line is `N passed, N failed`. A part of the hostile pages is
 * opened; with THOROUGH=1, all of them are.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDependencies } from './ensure-dependencies.mjs';

ensureDependencies();
const { ensureChromium } = await import('./ensure-chromium.mjs');
await ensureChromium();

const results = mkdtempSync(join(tmpdir(), 'role-elements-test-'));
const total = { passed: 0, failed: 0 };
let broken = false;

stage('Types', ['npm', 'run', '--silent', 'types']);
tests('Unit tests', 'unit', ['npx', 'vitest', 'run', '--project', 'unit', ...vitestReporters('unit')]);
tests('Browser tests', 'browser', ['npx', 'wtr'], { TEST_RESULTS: join(results, 'browser.json') });
if (stage('Build', ['npm', 'run', '--silent', 'build'])) {
  tests('Tests of the build', 'build', [
    'npx',
    'vitest',
    'run',
    '--project',
    'build',
    ...vitestReporters('build'),
  ]);
  tests('Hostile data, pages and networks', 'hostile', [
    ...['npx', 'vitest', 'run', '--project', 'hostile', '--reporter=./test/hostile/figures-reporter.ts'],
    ...vitestReporters('hostile'),
  ]);
}

rmSync(results, { recursive: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = broken || total.failed > 0 ? 1 : 0;

function stage(name, [command, ...args], env = {}) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    broken = true;
    console.error(`${name}: failed.`);
  }
  return status === 0;
}

/** A stage that writes the numbers of its tests to a file, also when some fail. */
function tests(name, key, command, env) {
  stage(name, command, env);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(join(results, `${key}.json`), 'utf8'));
    total.passed += numPassedTests;
    total.failed += numFailedTests;
  } catch {
    broken = true;
    console.error(`${name}: no results.`);
  }
}

function vitestReporters(key) {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${join(results, `${key}.json`)}`];
}
