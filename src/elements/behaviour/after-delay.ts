const DELAY = 200;

let batch: (() => void)[] = [];
let started = -Infinity;

/** Calls back after 200 ms. Elements that start within 20 ms of each other share one timer: there may be a thousand. */
export function afterDelay(callback: () => void): void {
  const now = performance.now();
  if (now - started > 20) {
    const all: (() => void)[] = (batch = []);
    started = now;
    setTimeout(() => all.splice(0).forEach((call) => call()), DELAY);
  }
  batch.push(callback);
}
