import { loadRoleRecord, type LoadedRole } from './load-role-record.js';
import type { RoleLoadError } from './role-load-error.js';
import type { RoleLoadListener, RoleLoadState } from './role-load-state.js';

interface Subscriber {
  readonly listener: RoleLoadListener;
  heard?: RoleLoadState;
}

interface Request {
  readonly abort: () => void;
  readonly revalidate: boolean;
  /** Resolves when the answer, good or bad, has been told. */
  readonly told: Promise<void>;
}

/** One URL, loaded once for everybody who wants it. */
export class SharedLoad {
  readonly #url: string;
  readonly #subscribers = new Set<Subscriber>();
  #state: RoleLoadState | undefined;
  #request: Request | undefined;

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
  join(listener: RoleLoadListener): () => void {
    const subscriber: Subscriber = { listener };
    this.#subscribers.add(subscriber);
    if (this.isReady || this.#request) this.#tell(subscriber);
    else void this.#ask(false);
    return () => this.#subscribers.delete(subscriber);
  }

  /** Asks the server again for everybody, those who heard of a failure too. Overlapping calls share one request. */
  reload(): Promise<void> {
    return this.#request?.revalidate ? this.#request.told : this.#ask(true);
  }

  /** Ends an unfinished request without a word, and goes back to the last good record. A failure stays what it is. */
  abandon(): void {
    if (!this.#request) return;
    this.#request.abort();
    this.#request = undefined;
    const loaded = this.#loaded;
    this.#state = loaded && { status: 'ready', loaded };
  }

  get #loaded(): LoadedRole | undefined {
    return this.#state?.status === 'ready' ? this.#state.loaded : this.#state?.previous;
  }

  /** A later request takes the place of an earlier one, whose answer nobody will hear. */
  #ask(revalidate: boolean): Promise<void> {
    this.#request?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    const previous = this.#loaded;
    const told = loadRoleRecord(this.#url, { signal, revalidate }).then(
      (loaded) => this.#finish(request, { status: 'ready', loaded }),
      (error: unknown) => this.#finish(request, { status: 'error', error: error as RoleLoadError, previous }),
    );
    const request: Request = { abort: () => controller.abort(), revalidate, told };
    this.#request = request;
    this.#set(this.#state?.status === 'loading' ? this.#state : { status: 'loading', previous });
    return told;
  }

  #finish(request: Request, state: RoleLoadState): void {
    if (this.#request !== request) return;
    this.#request = undefined;
    this.#set(state);
  }

  /** Everybody hears the latest state, once: a listener may reload, or take others away, while they are being told. */
  #set(state: RoleLoadState): void {
    this.#state = state;
    for (const subscriber of [...this.#subscribers]) {
      if (this.#subscribers.has(subscriber) && this.#concerns(subscriber)) this.#tell(subscriber);
    }
  }

  /** As with an `<img>` that failed, news of later attempts is for those who made them, unless it is a reload, made for all. */
  #concerns({ heard }: Subscriber): boolean {
    return heard?.status !== 'error' || !!this.#request?.revalidate;
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
