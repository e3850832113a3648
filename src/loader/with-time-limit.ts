/** Timers count in 32 bits: a longer one, `Infinity` too, would end at once. */
const LONGEST = 2 ** 31 - 1;

export interface TimeLimit {
  /** Milliseconds; `Infinity` is about 24 days. */
  readonly timeout: number;
  /** Makes the error for work that was not done in time. */
  readonly late: () => Error;
  /** Ends the work early; its reason is the rejection. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Does the work, or gives up when its time is over or nobody wants it any more. The signal handed to the work aborts when it is given
 * up or has failed, never when it is done: aborting a finished request would still break the clones of its response that wrappers of
 * `fetch` read later.
 * Giving up does not wait for the work, since a wrapper may have lost the signal.
 */
export async function withTimeLimit<T>(
  work: (signal: AbortSignal) => Promise<T>,
  { timeout, late, signal }: TimeLimit,
): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  let reject!: (reason: unknown) => void;
  const givenUp = new Promise<never>((_, no) => (reject = no));
  const onAbort = (): void => reject(signal?.reason);
  const timer = setTimeout(() => reject(late()), Math.min(timeout, LONGEST));
  signal?.addEventListener('abort', onAbort);
  try {
    return await Promise.race([work(controller.signal), givenUp]);
  } catch (cause) {
    // Firefox goes on with a body that was only cancelled, and the next request for it waits until that has ended.
    controller.abort();
    throw cause;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}
