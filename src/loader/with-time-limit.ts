import { createAbort } from './create-abort.js';

/** Timers count 32-bit milliseconds; a longer delay, also `Infinity`, would fire at once. */
const MAX_DELAY = 2 ** 31 - 1;

export interface TimeLimit {
  /** Milliseconds; `Infinity` is about 24 days. */
  readonly timeout: number;
  /** Creates the error for work that takes too long. */
  readonly createError: () => Error;
  /** Aborts the work; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs the work until it settles, times out or is aborted. The signal passed to the work is aborted in the last two cases and when the
 * work fails, but not on success: aborting a finished request breaks the clones of its response that wrappers of `fetch` read later.
 * A timeout rejects without waiting for the work, because a wrapper of `fetch` may have lost the signal.
 */
export async function withTimeLimit<T>(
  work: (signal: AbortSignal | undefined) => Promise<T>,
  { timeout, createError, signal }: TimeLimit,
): Promise<T> {
  if (signal?.aborted) throw signal.reason;
  const own = createAbort();
  let reject!: (reason: unknown) => void;
  const interrupted = new Promise<never>((_, no) => (reject = no));
  const onAbort = (): void => reject(signal?.reason);
  const timer = setTimeout(() => reject(createError()), Math.min(timeout, MAX_DELAY));
  signal?.addEventListener('abort', onAbort);
  try {
    return await Promise.race([work(own.signal), interrupted]);
  } catch (cause) {
    // Firefox keeps loading a body that was only cancelled, and the next request for the same URL waits for it.
    own.abort();
    throw cause;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}
