import { vi } from 'vitest';

type Fetch = typeof fetch;

/** Puts a wrapper in the place of `fetch`, as scripts of a page do, and keeps its calls. `vi.unstubAllGlobals()` takes it away. */
export function wrapFetch(wrapper: (real: Fetch, ...call: Parameters<Fetch>) => Promise<Response>) {
  const real = fetch;
  const wrapped = vi.fn((...call: Parameters<Fetch>) => wrapper(real, ...call));
  vi.stubGlobal('fetch', wrapped);
  return wrapped;
}
