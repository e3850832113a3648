/** Fills dist/: the two scripts for web pages, the npm package, the descriptions editors read, and what to trust them by. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { billOfMaterials } from './build/bill-of-materials.mjs';
import { stateIntegrity } from './build/state-integrity.mjs';
import { listLanguages } from './generate/list-languages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
rmSync('dist', { recursive: true, force: true });

try {
  const bill = billOfMaterials();
  // `tsc` and the manifest run beside the bundler: the three do not read each other's results.
  await Promise.all([
    buildScripts(),
    run('node_modules/@typescript/native/bin/tsc', '-p', 'tsconfig.build.json'),
    run('node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet'),
  ]);
  for (const name of ['custom-elements', 'web-types', 'vscode.html-custom-data'])
    compact(`dist/${name}.json`);
  writeFileSync('dist/role-elements.cdx.json', await bill);
  const integrity = stateIntegrity();
  writeFileSync('dist/integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
  for (const [name, hash] of Object.entries(integrity)) console.log(`${name.padEnd(26)}${hash}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

async function buildScripts() {
  const logLevel = 'warn';
  await build({ mode: 'module', logLevel });
  await build({ mode: 'classic', logLevel });
  for (const language of listLanguages(root)) {
    const lib = {
      entry: `src/define/locales/${language}.ts`,
      formats: ['es'],
      fileName: () => `locales/${language}.js`,
    };
    await build({ mode: 'locale', logLevel, build: { lib } });
  }
}

/** Editors read these files, people do not: half of each would be white space. */
function compact(file) {
  writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
}

/** Runs a tool of node_modules; what it says is shown only when it fails. */
function run(script, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${said}\n${script} failed.`))));
  });
}
