/** Shows that the tests in this folder can fail: runs them against a small element that makes the usual mistakes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { figure } from './figure.js';

interface Assertion {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const self = basename(import.meta.url);
const families = readdirSync(folder).filter((name) => name.endsWith('.test.ts') && name !== self);

describe('against a naive element', () => {
  const outcomes = new Map<string, readonly Assertion[]>();
  const failedIn = (name: string) => (outcomes.get(name) ?? []).filter(isFailedAssertion);

  beforeAll(() => {
    for (const [name, assertions] of run()) outcomes.set(name, assertions);
  }, 600_000);

  it.each(families)('fails %s', (name) => {
    expect(failedIn(name).map(({ fullName }) => fullName)).not.toEqual([]);
  });

  it('fails some tests of each file, which are counted', ({ task }) => {
    const total = [...outcomes.values()].flat().length;
    const failing = families.flatMap(failedIn).length;
    figure(task, 'Tests that fail against a naive element', `${failing} of ${total}`, 'some of every family');
  });
});

/** A failed assertion. A page that does not open, or a timeout, proves nothing. */
const isFailedAssertion = ({ status, failureMessages }: Assertion): boolean =>
  status === 'failed' && failureMessages.some((message) => message.startsWith('AssertionError'));

/** Results of all tests, by file. */
function run(): readonly (readonly [string, readonly Assertion[]])[] {
  const results = mkdtempSync(join(tmpdir(), 'role-elements-naive-'));
  const outputFile = join(results, 'naive.json');
  const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
  const options = ['run', '--project', 'hostile', '--exclude', `**/${self}`, '--reporter=json'];
  spawnSync(process.execPath, [vitest, ...options, `--outputFile=${outputFile}`], {
    cwd: join(folder, '../..'),
    stdio: 'ignore',
    timeout: 500_000,
    env: { ...process.env, SUBJECT: 'naive', THOROUGH: '' },
  });
  const { testResults } = JSON.parse(readFileSync(outputFile, 'utf8')) as {
    testResults: readonly { name: string; assertionResults: readonly Assertion[] }[];
  };
  rmSync(results, { recursive: true });
  return testResults.map(({ name, assertionResults }) => [basename(name), assertionResults] as const);
}
