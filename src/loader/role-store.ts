import type { RoleStateListener } from './role-state.js';
import { SharedLoad } from './shared-load.js';

/** All copies of this package on a page share one store, in any mix of versions. A change of `RoleStore` needs a new key. */
const KEY = Symbol.for('role-elements/store@2');

/** Records without subscribers that are kept, so that an element that returns, or a copy of it, needs no request. */
const MAX_UNUSED = 200;

/** The records that were loaded by URL, shared by the whole page. */
export interface RoleStore {
  /**
   * Subscribes to the record at a URL, and requests it if that is not done yet. After a failure each new subscriber causes a new request;
   * subscribers that received the error keep it until a reload or a refresh. When the last subscriber leaves, an unfinished request is
   * aborted.
   *
   * @param url absolute
   * @param listener called with the current state before this returns, and again at each change
   * @param refresh seconds between a response and the next background request, from 1 second to 24 days; the smallest value of all
   *   subscribers to a URL counts. Listeners are called only if the record has changed. Paused while the page is hidden. Default: never.
   * @returns unsubscribes; may be called more than once
   */
  subscribe(url: string, listener: RoleStateListener, refresh?: number): () => void;
  /**
   * Requests the record at a URL again, for all its subscribers, and revalidates the HTTP cache. Aborts and replaces a first request that
   * is under way; shares the request of another reload.
   *
   * @returns resolves when all subscribers have received the new state; never rejects
   */
  reload(url: string): Promise<void>;
}

class PageStore implements RoleStore {
  readonly #loads = new Map<string, SharedLoad>();

  subscribe(url: string, listener: RoleStateListener, refresh?: number): () => void {
    const load = this.#open(url);
    const unsubscribe = load.subscribe(listener, refresh);
    return () => {
      unsubscribe();
      // An element that is moved in the DOM unsubscribes and subscribes again in the same task.
      void Promise.resolve().then(() => this.#release(url, load));
    };
  }

  async reload(url: string): Promise<void> {
    const load = this.#open(url);
    await load.reload();
    this.#release(url, load);
  }

  #open(url: string): SharedLoad {
    const load = this.#loads.get(url) ?? new SharedLoad(url);
    this.#loads.set(url, load);
    return load;
  }

  /** LRU: moves a record without subscribers to the end of the map, and deletes the oldest ones beyond the limit. */
  #release(url: string, load: SharedLoad): void {
    if (load.hasSubscribers || this.#loads.get(url) !== load) return;
    load.abort();
    this.#loads.delete(url);
    if (load.isReady) this.#loads.set(url, load);
    const unused = [...this.#loads].filter(([, { hasSubscribers, isReady }]) => isReady && !hasSubscribers);
    for (const [oldest] of unused.slice(0, -MAX_UNUSED)) this.#loads.delete(oldest);
  }
}

/** The store of this page, created on first use. */
export function getRoleStore(): RoleStore {
  const page = globalThis as { [KEY]?: RoleStore };
  return (page[KEY] ??= new PageStore());
}
