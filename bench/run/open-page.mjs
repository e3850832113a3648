/** A page in its own browser profile, so that nothing is cached, with the counters of its main thread. */

export async function openPage(browser, { viewport = { width: 760, height: 900 } } = {}) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  // Time in which the thread worked, not time that passed: other programs on the machine matter less.
  await cdp.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await cdp.send('Performance.enable');
  await page.addInitScript(observe);
  return { page, cdp, close: () => context.close() };
}

/** Runs in the page before any other script. */
function observe() {
  const seen = { shift: 0, blocked: 0, largest: 0, first: 0 };
  window.seen = seen;
  const watch = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  watch('layout-shift', ({ value }) => (seen.shift += value));
  watch('longtask', ({ duration }) => (seen.blocked += Math.max(0, duration - 50)));
  watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  watch('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen.first = startTime));
}

/** The counters of the main thread: `{ TaskDuration: seconds, … }`. */
export async function counters(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Waits until the main thread is idle, for two intervals (ms) in a row; resolves to the counters. Gives up after `limit` ms. */
export async function whenIdle(cdp, { interval = 250, limit = 120_000 } = {}) {
  const end = Date.now() + limit;
  let before = await counters(cdp);
  for (let idle = 0; idle < 2 && Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, interval));
    const now = await counters(cdp);
    idle = now.TaskDuration - before.TaskDuration < 0.004 ? idle + 1 : 0;
    before = now;
  }
  return before;
}

/** Opens a page of the benchmark and waits until its last card is drawn; resolves to the counters. */
export async function draw({ page, cdp }, address) {
  await page.goto(address, { waitUntil: 'load', timeout: 180_000 });
  await page.waitForFunction(
    'bench.drawn >= bench.urls.length && (bench.allDrawn || !bench.urls.length)',
    undefined,
    {
      polling: 200,
      timeout: 180_000,
    },
  );
  return whenIdle(cdp);
}
