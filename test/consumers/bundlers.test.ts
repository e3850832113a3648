/** The bundlers of docs/frameworks.md, each with the packed package and the settings the page names. */
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { codeBlock } from '../support/code-block.js';
import { launchChromium } from '../support/launch-chromium.js';
import { openBuild, record } from './open-build.js';
import { createProject } from './project.js';

/** Both imports that are there for their effect; the second is empty, and must be no reason to warn. */
const files = {
  'index.html':
    '<!doctype html><html lang="en"><title>Built</title><link rel="icon" href="data:,"><body><script type="module" src="./main.js"></script>',
  'main.js': `import 'role-elements/define';
import 'role-elements/jsx';
const element = document.createElement('role-duties');
element.data = ${JSON.stringify(record)};
document.body.append(element);
`,
};

interface Bundler {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
}

const bundlers: readonly Bundler[] = [
  { name: 'Vite', script: 'vite/bin/vite.js', args: ['build', '--logLevel', 'warn'] },
  {
    name: 'esbuild',
    script: 'esbuild/bin/esbuild',
    args: ['main.js', '--bundle', '--format=esm', '--outfile=dist/main.js', '--log-level=warning'],
  },
  {
    name: 'Rollup',
    script: 'rollup/dist/bin/rollup',
    // TypeScript's helper for decorators reads `this` at the top of a module, which Rollup reports for every such package.
    args: [
      ...['main.js', '--dir', 'dist', '-p', 'node-resolve', '--silent', '--failAfterWarnings'],
      ...['--filterLogs', '!code:THIS_IS_UNDEFINED'],
    ],
  },
  {
    name: 'webpack',
    script: './build.mjs',
    args: [],
    files: {
      'build.mjs': `import webpack from 'webpack';
webpack({ mode: 'production', context: import.meta.dirname, entry: './main.js', performance: false }, (error, stats) => {
  if (error || stats.hasErrors() || stats.hasWarnings()) throw error ?? new Error(stats.toString());
});
`,
    },
  },
  {
    name: 'Parcel',
    script: 'parcel/lib/bin.js',
    args: ['build', 'index.html', '--public-url', './', '--no-cache', '--log-level', 'warn'],
    files: { 'package.json': codeBlock('frameworks.md', 'Bundlers', 'json') },
  },
];

describe('bundlers', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launchChromium()));
  afterAll(() => browser.close());

  it.each(bundlers)('$name builds the package without a warning', async (bundler) => {
    const { folder, run } = createProject({ ...files, ...bundler.files });
    expect(await run(bundler.script, ...bundler.args)).toBe('');
    if (!existsSync(join(folder, 'dist/index.html')))
      copyFileSync(join(folder, 'index.html'), join(folder, 'dist/index.html'));
    expect(await openBuild(browser, join(folder, 'dist'))).toEqual([]);
  });

  it('Parcel finds no entry of the package without its flag', async () => {
    const { run } = createProject(files);
    const { script, args } = bundlers.find(({ name }) => name === 'Parcel')!;
    await expect(run(script, ...args)).rejects.toThrow('role-elements/define');
  });
});
