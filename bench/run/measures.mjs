/** The measures: each takes the browser, the server and a peer, and resolves to `{ name: number }`. Times are in ms, sizes in kB. */
import { URLSearchParams } from 'node:url';
import { checkCards } from './check-cards.mjs';
import { median } from './report.mjs';
import { counters, draw, openPage, whenIdle } from './open-page.mjs';

const SLOW_4G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

async function withPage({ browser, server, peer }, query, act, prepare) {
  const opened = await openPage(browser);
  try {
    await prepare?.(opened.cdp);
    server.takeRequests();
    const result = await draw(opened, `${server.origin}/page/${peer.name}?${new URLSearchParams(query)}`);
    return await act({ ...opened, result, requests: server.takeRequests() });
  } finally {
    await opened.close();
  }
}

const ms = (seconds) => seconds * 1000;
const seenBy = (page) => page.evaluate('({ ...seen, allDrawn: bench.allDrawn })');

/** One card on a page that is not cached: the medians of several loads, because a single one depends on what else the machine does. */
export const cold = (loads) => async (bench) => {
  const taken = [];
  for (let load = 0; load < loads; load++) taken.push(await loadCold(bench));
  return Object.fromEntries(Object.keys(taken[0]).map((key) => [key, median(taken.map((one) => one[key]))]));
};

/** `own` is the time of the page less that of the same page without the card. */
async function loadCold(bench) {
  const blank = await withPage(bench, { blank: 1 }, ({ result }) => ms(result.TaskDuration));
  return withPage(bench, {}, async ({ page, result, requests }) => {
    await checkCards(page, bench.peer, 1);
    const { largest, first, allDrawn } = await seenBy(page);
    const code = requests.filter(({ path }) => !/^.(page|records|frame)/.test(path));
    return {
      'cold kB': code.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
      'cold requests': requests.length,
      'cold own CPU': ms(result.TaskDuration) - blank,
      'cold painted': first || allDrawn,
      'cold LCP': largest || allDrawn,
    };
  });
}

/** A slow machine: for how long the main thread is blocked, ms. */
export async function blocking(bench) {
  const results = {};
  for (const rate of [4, 6])
    results[`blocked, CPU ÷ ${rate}`] = await withPage(
      bench,
      {},
      async ({ page }) => (await seenBy(page)).blocked,
      (cdp) => cdp.send('Emulation.setCPUThrottlingRate', { rate }),
    );
  return results;
}

/** A slow network, with text around the card: the sum of layout shifts, without and with the height of the card reserved. */
export async function shift(bench) {
  const slow = async (cdp) => {
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  };
  const shiftOf = (query) =>
    withPage(bench, { article: 1, ...query }, async ({ page }) => (await seenBy(page)).shift, slow);
  return { 'shift, slow 4G': await shiftOf({}), 'shift, reserved': await shiftOf({ reserve: 1900 }) };
}

/** Many cards, of one record or each of its own. */
export const many = (n, distinct) => async (bench) =>
  withPage(bench, { n, ...(distinct && { distinct: 1 }) }, async ({ page, cdp, result, requests }) => {
    const { first, allDrawn } = await seenBy(page);
    // Count before checkCards runs: its queries create a script object for each node.
    const { Nodes, JSHeapUsedSize } = await afterCollecting(cdp);
    await checkCards(page, bench.peer, n);
    const key = (what) => `${n}${distinct ? ' distinct' : ''}: ${what}`;
    return {
      [key('CPU')]: ms(result.TaskDuration),
      [key('first screen')]: first || allDrawn,
      [key('all')]: allDrawn,
      [key('nodes a card')]: Nodes / n,
      ...(n > 1 && { [key('JS kB a card')]: (JSHeapUsedSize - (await heapOfOne(bench))) / 1000 / (n - 1) }),
      [key('requests')]: requests.length,
    };
  });

async function afterCollecting(cdp) {
  for (let times = 0; times < 2; times++) await cdp.send('HeapProfiler.collectGarbage');
  return counters(cdp);
}

const heaps = new Map();

/** The script memory of a page with one card, in bytes: the part that does not depend on the number of cards. */
async function heapOfOne(bench) {
  const { name } = bench.peer;
  const measure = async ({ cdp }) => (await afterCollecting(cdp)).JSHeapUsedSize;
  if (!heaps.has(name)) heaps.set(name, await withPage(bench, { n: 1 }, measure));
  return heaps.get(name);
}

/** 100 cards change to another record. */
export async function update(bench) {
  if (bench.peer.static || bench.peer.frames) return {};
  return withPage(bench, { n: 100 }, async ({ page, cdp }) => {
    const before = await counters(cdp);
    await page.evaluate(() => window.bench.update('/records/5.json'));
    const after = await whenIdle(cdp);
    await checkCards(page, bench.peer, 100, 'Backend Developer 5');
    return { 'update of 100, CPU': ms(after.TaskDuration - before.TaskDuration) };
  });
}

/** A question is opened and closed, ten times each; the mean. */
export async function toggle(bench) {
  if (bench.peer.static || bench.peer.frames) return {};
  return withPage(bench, { n: 1 }, async ({ page, cdp }) => {
    await page.addScriptTag({ content: `window.findAll = ${findAll}` });
    const before = await counters(cdp);
    await page.evaluate(press, bench.peer.question ?? 'button[aria-expanded]');
    const after = await whenIdle(cdp);
    return { 'toggle, CPU': ms(after.TaskDuration - before.TaskDuration) / 20 };
  });
}

async function press(selector) {
  const [question] = window.findAll(document, selector);
  if (!question) throw new Error(`No question: ${selector}`);
  for (let times = 0; times < 20; times++) {
    question.click();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
}

/** All matches of a selector, in shadow roots too. Runs in the page. */
function findAll(root, selector) {
  const inside = [...root.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
  return [
    ...root.querySelectorAll(selector),
    ...inside.flatMap(({ shadowRoot }) => findAll(shadowRoot, selector)),
  ];
}
