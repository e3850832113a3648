/**
 * `npm run bench`: compares the built bundle with other ways to make the same card. All of them are measured in one run, in turns, so
 * that a busy machine slows them all down alike.
 *   --quick          one round of the small measures; the exit code says whether every card was drawn
 *   --only a,b       peers, by the names of their folders
 *   --measures a,b   measures, by the names that are printed while they run, such as "cold" or "thousand cards"
 *   --rounds 7       default: 5
 *   --json FILE      default: bench/results/latest.json; the same as a Markdown table is written beside it
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../scripts/launch-chromium.mjs';
import { buildPeers } from './run/build-peers.mjs';
import { readOptions } from './run/read-options.mjs';
import { summarize, toMarkdown } from './run/report.mjs';
import { serve } from './run/serve.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const options = readOptionsOrExit();
const { rounds, measures } = options;

ensurePeers();
const peers = await buildPeers(options.peers);
const server = await serve(peers);
const browser = await launchChromium('--disable-gpu');
const results = Object.fromEntries(peers.map(({ name }) => [name, {}]));
const faults = [];

try {
  for (let round = 1; round <= rounds; round++)
    for (const [name, measure] of Object.entries(measures))
      for (const peer of peers) await take({ round, name, measure, peer });
} finally {
  await browser.close();
  server.close();
}
report();

function readOptionsOrExit() {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    return process.exit(1);
  }
}

async function take({ round, name, measure, peer }) {
  const start = Date.now();
  try {
    for (const [key, value] of Object.entries(await measure({ browser, server, peer })))
      (results[peer.name][key] ??= []).push(value);
  } catch (error) {
    faults.push(`${peer.name}, ${name}: ${error.message.split('\n')[0]}`);
  }
  const took = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`round ${round}/${rounds}  ${name.padEnd(16)} ${peer.name.padEnd(18)} ${took.padStart(6)} s`);
}

function report() {
  const summary = summarize(results);
  const table = toMarkdown(summary);
  mkdirSync(dirname(options.json), { recursive: true });
  writeFileSync(
    options.json,
    JSON.stringify({ taken: new Date().toISOString(), rounds, summary }, undefined, 1),
  );
  writeFileSync(options.json.replace(/\.json$/, '.md'), table);
  console.log(`\n${table}`);
  checkResults();
  checkRequests();
  for (const fault of faults) console.error(fault);
  console.log(faults.length ? `${faults.length} faults` : 'Every card was drawn.');
  process.exitCode = faults.length ? 1 : 0;
}

/** Peers without a script cannot be updated or toggled, so that nothing may be left to measure. */
function checkResults() {
  if (Object.values(results).every((measured) => Object.keys(measured).length === 0))
    faults.push('Nothing was measured.');
}

/** However many cards of one record are on a page, it makes three requests: page, script and record. */
function checkRequests() {
  for (const [name, counts] of Object.entries(results['role-elements'] ?? {}))
    if (/^\d+: requests$/.test(name) && counts.some((count) => count !== 3))
      faults.push(`role-elements, ${name}: ${counts.join()}, expected 3`);
}

/** The packages of the peers are installed here, when they are needed, and not with the product. */
function ensurePeers() {
  if (!existsSync(path('../dist/role-elements.js'))) npm(['run', '--silent', 'build'], path('..'));
  if (!existsSync(path('node_modules/.package-lock.json')))
    npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], path('.'));
}

function npm(args, cwd) {
  console.log(`npm ${args.join(' ')} …`);
  const { status } = spawnSync('npm', args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(1);
}
