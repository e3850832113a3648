/** Fills dist/: the scripts for web pages, the npm package, the descriptions that editors read, hashes and the bill of materials. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { hashScripts } from './build/hash-scripts.mjs';
import { printBillOfMaterials } from './build/print-bill-of-materials.mjs';
import { listLanguages } from './generate/list-languages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
rmSync('dist', { recursive: true, force: true });

try {
  const bill = printBillOfMaterials();
  // The three run at the same time: none reads what another writes.
  await Promise.all([
    buildScripts(),
    run('node_modules/@typescript/native/bin/tsc', '-p', 'tsconfig.build.json'),
    run('node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet'),
  ]);
  for (const name of ['custom-elements', 'web-types', 'vscode.html-custom-data'])
    minifyJson(`dist/${name}.json`);
  writeFileSync('dist/role-elements.cdx.json', await bill);
  const hashes = hashScripts();
  writeFileSync('dist/integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);
  for (const [name, hash] of Object.entries(hashes)) console.log(`${name.padEnd(26)}${hash}`);
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

/** Only programs read these files, and half of each would be white space. */
function minifyJson(file) {
  writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
}

/** Runs a tool of node_modules. Its output is shown only when it fails. */
function run(script, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${output}\n${script} failed.`))));
  });
}
