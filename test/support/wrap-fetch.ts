import { vi } from 'vitest';

type Fetch = typeof fetch;

/** Replaces `fetch` by a wrapper, as analytics scripts do, and records its calls. `vi.unstubAllGlobals()` restores it. */
export function wrapFetch(wrapper: (real: Fetch, ...call: Parameters<Fetch>) => Promise<Response>) {
  const real = fetch;
  const wrapped = vi.fn((...call: Parameters<Fetch>) => wrapper(real, ...call));
  vi.stubGlobal('fetch', wrapped);
  return wrapped;
}
