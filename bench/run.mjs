/**
 * `npm run bench`: the built bundle beside what people would write or take instead, all in one run, in turns.
 *   --quick          one round of the small measures: says by its exit code whether every card is drawn
 *   --only a,b       peers by the names of their folders
 *   --measures a,b   by their names in the progress, as "cold" or "thousand cards"
 *   --rounds 7       default 5
 *   --json FILE      default bench/results/latest.json; the table goes beside it, as Markdown
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildPeers } from './run/build-peers.mjs';
import { launchChromium } from './run/launch.mjs';
import { blocking, cold, many, shift, toggle, update } from './run/measures.mjs';
import { summarize, toMarkdown } from './run/report.mjs';
import { serve } from './run/serve.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    measures: { type: 'string' },
    rounds: { type: 'string' },
    json: { type: 'string' },
  },
});
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const wanted = options.measures?.split(',');
const measures = options.quick
  ? { cold: cold(1), 'ten cards': many(10), update, toggle }
  : {
      cold: cold(5),
      blocking,
      shift,
      'one card': many(1),
      'ten cards': many(10),
      'hundred cards': many(100),
      'thousand cards': many(1000),
      'hundred records': many(100, true),
      update,
      toggle,
    };
const rounds = Number(options.rounds ?? (options.quick ? 1 : 5));

ensurePeers();
const peers = await buildPeers(options.only?.split(','));
const server = await serve(peers);
const browser = await launchChromium();
const results = Object.fromEntries(peers.map(({ name }) => [name, {}]));
const faults = [];

try {
  for (let round = 1; round <= rounds; round++)
    for (const [name, measure] of Object.entries(measures).filter(([name]) => wanted?.includes(name) ?? true))
      for (const peer of peers) await take({ round, name, measure, peer });
} finally {
  await browser.close();
  server.close();
}
report();

async function take({ round, name, measure, peer }) {
  const start = Date.now();
  try {
    for (const [key, value] of Object.entries(await measure({ browser, server, peer })))
      (results[peer.name][key] ??= []).push(value);
  } catch (error) {
    faults.push(`${peer.name}, ${name}: ${error.message.split('\n')[0]}`);
  }
  const took = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`round ${round}/${rounds}  ${name.padEnd(16)} ${peer.name.padEnd(14)} ${took.padStart(6)} s`);
}

function report() {
  const summary = summarize(results);
  const table = toMarkdown(summary);
  const file = options.json ?? path('results/latest.json');
  mkdirSync(path('results'), { recursive: true });
  writeFileSync(file, JSON.stringify({ taken: new Date().toISOString(), rounds, summary }, undefined, 1));
  writeFileSync(file.replace(/\.json$/, '.md'), table);
  console.log(`\n${table}`);
  checkRequests();
  for (const fault of faults) console.error(fault);
  console.log(faults.length ? `${faults.length} faults` : 'Every card was drawn.');
  process.exitCode = faults.length ? 1 : 0;
}

/** However many cards there are: page, script and record, and nothing else. */
function checkRequests() {
  for (const [name, counts] of Object.entries(results['role-elements'] ?? {}))
    if (/^\d+: requests$/.test(name) && counts.some((count) => count !== 3))
      faults.push(`role-elements, ${name}: ${counts.join()}, expected 3`);
}

/** The peers' packages are no part of the product's install; they come when they are needed. */
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
