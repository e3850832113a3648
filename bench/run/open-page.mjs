/** A page in a browser profile of its own (nothing cached, nothing warm), with the counters of the browser's main thread. */

export async function openPage(browser, { viewport = { width: 760, height: 900 } } = {}) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  // Time the thread has worked, not time that has passed: other programs on the machine count for little.
  await cdp.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await cdp.send('Performance.enable');
  await page.addInitScript(observe);
  return { page, cdp, close: () => context.close() };
}

/** Runs in the page before anything else. */
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

/** Counters as `{ TaskDuration: seconds, … }`. */
export async function counters(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Waits until the main thread has had next to nothing to do for a while; resolves to the counters. */
export async function quiet(cdp, { calm = 250, patience = 120_000 } = {}) {
  const end = Date.now() + patience;
  let before = await counters(cdp);
  for (let still = 0; still < 2 && Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, calm));
    const now = await counters(cdp);
    still = now.TaskDuration - before.TaskDuration < 0.004 ? still + 1 : 0;
    before = now;
  }
  return before;
}

/** Opens a page of the benchmark and waits for its last card. */
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
  return quiet(cdp);
}
