let together: (() => void)[] = [];
let began = -Infinity;

/** Calls back after a wait that a visitor notices, 200 ms. A thousand elements that begin to wait at once have one timer. */
export function afterPatience(callback: () => void): true {
  const now = performance.now();
  if (now - began > 20) {
    const all: (() => void)[] = (together = []);
    began = now;
    setTimeout(() => all.splice(0).forEach((call) => call()), 200);
  }
  together.push(callback);
  return true;
}
