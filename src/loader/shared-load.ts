import { loadRoleRecord, type LoadedRole } from './load-role-record.js';
import type { RoleError, RoleState, RoleStateListener } from './role-state.js';

/** Seconds that make sense: fewer are an attack on a server, and more than a timer can count would be none at all. */
const canWait = (seconds: number): boolean => seconds >= 1 && seconds < 2e6;

interface Subscriber {
  readonly listener: RoleStateListener;
  readonly refresh: number;
  heard?: RoleState;
}

interface Request {
  readonly abort: () => void;
  /** Whether it is a reload, which was announced to everybody, and which others may join. */
  readonly isReload: boolean;
  /** Resolves when the answer, good or bad, has been told. */
  readonly told: Promise<void>;
}

/** Whether the server had nothing new: then the old object stays, and nobody draws or says anything. */
const isSame = (loaded: LoadedRole, previous: LoadedRole | undefined): previous is LoadedRole =>
  !!previous && JSON.stringify(loaded) === JSON.stringify(previous);

/** One URL, loaded once for everybody who wants it. */
export class SharedLoad {
  readonly #url: string;
  readonly #subscribers = new Set<Subscriber>();
  #state: RoleState | undefined;
  #request: Request | undefined;
  #answered = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  get isWanted(): boolean {
    return this.#subscribers.size > 0;
  }

  get isReady(): boolean {
    return this.#state?.status === 'ready';
  }

  /** Tells the listener the state as it stands and every later one. After a failure, asks again for the newcomer alone. */
  join(listener: RoleStateListener, refresh = 0): () => void {
    const subscriber: Subscriber = { listener, refresh };
    this.#subscribers.add(subscriber);
    if (this.#state && this.#state.status !== 'error') this.#tell(subscriber);
    else void this.#ask(false);
    if (refresh) this.#wait();
    return () => {
      this.#subscribers.delete(subscriber);
      if (refresh) this.#wait();
    };
  }

  /** Asks the server again for everybody, those who heard of a failure too. Overlapping calls share one request. */
  reload(): Promise<void> {
    return this.#request?.isReload ? this.#request.told : this.#ask(true);
  }

  /** Ends an unfinished request without a word, and goes back to the last good record. A failure stays what it is. */
  abandon(): void {
    if (!this.#request) return;
    this.#request.abort();
    this.#request = undefined;
    const loaded = this.#state?.loaded;
    this.#state = loaded && { status: 'ready', loaded };
  }

  /** A later request takes the place of an earlier one, whose answer nobody will hear. A quiet one is not announced. */
  #ask(revalidate: boolean, quiet = false): Promise<void> {
    this.#request?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    const previous = this.#state?.loaded;
    const finish = (state: RoleState): void => {
      if (this.#request !== request) return;
      this.#request = undefined;
      this.#answered = Date.now();
      this.#set(state, revalidate);
      this.#wait();
    };
    const told = loadRoleRecord(this.#url, { signal, revalidate }).then(
      (loaded) => finish({ status: 'ready', loaded: isSame(loaded, previous) ? previous : loaded }),
      (error: unknown) => finish(this.#fail(error as RoleError, quiet)),
    );
    const request: Request = { abort: () => controller.abort(), isReload: revalidate && !quiet, told };
    this.#request = request;
    if (!quiet)
      this.#set(
        this.#state?.status === 'loading' ? this.#state : { status: 'loading', loaded: previous },
        revalidate,
      );
    this.#wait();
    return told;
  }

  /** What nobody asked for in so many words may fail without a word: it leaves a note beside the record, if there is one. */
  #fail(error: RoleError, quiet: boolean): RoleState {
    const state = this.#state;
    if (!quiet || !state) return { status: 'error', error, loaded: state?.loaded };
    return state.status === 'ready' ? { ...state, error } : state;
  }

  /** Lets the shortest time pass that somebody wants between an answer and the next request; it may be over already. */
  #wait(): void {
    clearTimeout(this.#timer);
    globalThis.document?.removeEventListener('visibilitychange', this.#onDue);
    const wishes = [...this.#subscribers].map(({ refresh }) => refresh).filter(canWait);
    if (this.#request || wishes.length === 0) return;
    this.#timer = setTimeout(this.#onDue, this.#answered + 1000 * Math.min(...wishes) - Date.now());
  }

  /** Nobody looks at a hidden page; when it is shown again, it is high time. */
  readonly #onDue = (): void => {
    if (globalThis.document?.hidden) document.addEventListener('visibilitychange', this.#onDue);
    else void this.#ask(true, true);
  };

  /**
   * Everybody hears the latest state, once: a listener may reload, or take others away, while they are being told. As with an `<img>`
   * that failed, news of later attempts is for those who made them, unless it was a reload or a refresh, made for all.
   */
  #set(state: RoleState, forAll: boolean): void {
    this.#state = state;
    for (const subscriber of [...this.#subscribers]) {
      const concerned = forAll || subscriber.heard?.status !== 'error';
      if (concerned && this.#subscribers.has(subscriber)) this.#tell(subscriber);
    }
  }

  #tell(subscriber: Subscriber): void {
    const state = this.#state;
    if (!state || subscriber.heard === state) return;
    subscriber.heard = state;
    try {
      subscriber.listener(state);
    } catch (error) {
      // Not ours to handle, nor to hide: an uncaught error like that of any event listener, and the others still hear.
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}
