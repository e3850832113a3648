import { isEqual } from '../schema/is-equal.js';
import { createAbort } from './create-abort.js';
import { loadRoleRecord, type LoadedRole } from './load-role-record.js';
import type { RoleError, RoleState, RoleStateListener } from './role-state.js';

/** Less than a second would be an attack on the server; `setTimeout` counts at most 2^31 ms and fires at once above that. */
const isValidInterval = (seconds: number): boolean => seconds >= 1 && seconds < 2e6;

interface Subscriber {
  readonly listener: RoleStateListener;
  /** Seconds. */
  readonly refresh: number;
  received: RoleState | undefined;
}

interface Request {
  readonly abort: () => void;
  /** A reload, which others may share: its `loading` state was delivered to all subscribers. */
  readonly isReload: boolean;
  /** Resolves when the resulting state has been delivered. */
  readonly delivered: Promise<void>;
}

/** Whether a response changed nothing. The previous object is kept then, so that nothing is drawn or announced again. */
const isSame = (loaded: LoadedRole, previous: LoadedRole | undefined): previous is LoadedRole =>
  !!previous && isEqual(loaded, previous);

/** The record at one URL, loaded once for all subscribers. */
export class SharedLoad {
  readonly #url: string;
  readonly #subscribers = new Set<Subscriber>();
  #state: RoleState | undefined;
  #request: Request | undefined;
  /** Time of the last response or failure, in milliseconds. */
  #finishedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  get hasSubscribers(): boolean {
    return this.#subscribers.size > 0;
  }

  get isReady(): boolean {
    return this.#state?.status === 'ready';
  }

  /** Calls the listener with the current state and with every later one. After a failure, requests again for the new subscriber only. */
  subscribe(listener: RoleStateListener, refresh = 0): () => void {
    const subscriber: Subscriber = { listener, refresh, received: undefined };
    this.#subscribers.add(subscriber);
    if (this.#state && this.#state.status !== 'error') this.#deliver(subscriber);
    else void this.#load(false);
    if (refresh) this.#scheduleRefresh();
    return () => {
      this.#subscribers.delete(subscriber);
      if (refresh) this.#scheduleRefresh();
    };
  }

  /** Requests again for all subscribers, also those that received an error. Calls during a reload share its request. */
  reload(): Promise<void> {
    return this.#request?.isReload ? this.#request.delivered : this.#load(true);
  }

  /** Aborts an unfinished request without calling listeners, and restores the last good record. An error stays. */
  abort(): void {
    if (!this.#request) return;
    this.#request.abort();
    this.#request = undefined;
    const loaded = this.#state?.loaded;
    this.#state = loaded && { status: 'ready', loaded };
  }

  /** Aborts and replaces a request that is under way. A background request delivers no `loading` state. */
  #load(revalidate: boolean, background = false): Promise<void> {
    this.#request?.abort();
    const { signal, abort } = createAbort();
    const previous = this.#state?.loaded;
    const finish = (state: RoleState): void => {
      if (this.#request !== request) return;
      this.#request = undefined;
      this.#finishedAt = Date.now();
      this.#setState(state, revalidate);
      this.#scheduleRefresh();
    };
    const delivered = loadRoleRecord(this.#url, { signal, revalidate }).then(
      (loaded) => finish({ status: 'ready', loaded: isSame(loaded, previous) ? previous : loaded }),
      (error: unknown) => finish(this.#failedState(error as RoleError, background)),
    );
    const isReload = revalidate && !background;
    const request: Request = { abort, isReload, delivered };
    this.#request = request;
    if (!background) this.#setLoading(revalidate);
    this.#scheduleRefresh();
    return delivered;
  }

  #setLoading(toAll: boolean): void {
    const state = this.#state;
    this.#setState(state?.status === 'loading' ? state : { status: 'loading', loaded: state?.loaded }, toAll);
  }

  /** A background refresh fails silently; the error is kept beside the record, if there is one. */
  #failedState(error: RoleError, background: boolean): RoleState {
    const state = this.#state;
    if (!background || !state) return { status: 'error', error, loaded: state?.loaded };
    return state.status === 'ready' ? { ...state, error } : state;
  }

  /** Starts the timer anew. The delay is negative, and the refresh due at once, if the last response is older than the interval. */
  #scheduleRefresh(): void {
    clearTimeout(this.#timer);
    globalThis.document?.removeEventListener('visibilitychange', this.#refresh);
    const intervals = [...this.#subscribers].map(({ refresh }) => refresh).filter(isValidInterval);
    if (this.#request || intervals.length === 0) return;
    this.#timer = setTimeout(this.#refresh, this.#finishedAt + 1000 * Math.min(...intervals) - Date.now());
  }

  /** On a hidden page, waits until it is visible. */
  readonly #refresh = (): void => {
    if (globalThis.document?.hidden) document.addEventListener('visibilitychange', this.#refresh);
    else void this.#load(true, true);
  };

  /**
   * Delivers the latest state once to each subscriber; a listener may reload or unsubscribe others meanwhile. Subscribers that received an
   * error get nothing of later first requests, as with an `<img>` that failed; `toAll` includes them, for reloads and refreshes.
   */
  #setState(state: RoleState, toAll: boolean): void {
    this.#state = state;
    for (const subscriber of this.#subscribers)
      if (toAll || subscriber.received?.status !== 'error') this.#deliver(subscriber);
  }

  #deliver(subscriber: Subscriber): void {
    const state = this.#state;
    if (!state || subscriber.received === state) return;
    subscriber.received = state;
    try {
      subscriber.listener(state);
    } catch (error) {
      // Rethrown as an uncaught error, as for a DOM event listener; the other subscribers are still served.
      (globalThis.queueMicrotask ?? setTimeout)(() => {
        throw error;
      });
    }
  }
}
