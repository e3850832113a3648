import type { RoleStateListener } from './role-state.js';
import { SharedLoad } from './shared-load.js';

/** Two copies of this package on one page, of different versions even, share one store: this interface never changes, only its key. */
const KEY = Symbol.for('role-elements/store@2');

/** Records kept though nobody shows them, so that an element that comes back, or a copy of it, needs no request. */
const KEPT = 200;

/** Everything that was loaded by URL, shared by the whole page. */
export interface RoleStore {
  /**
   * Joins the request for a URL, or starts it. A failed one is forgotten: whoever subscribes next starts afresh, while those who heard
   * of the failure stay with it until someone reloads. When the last subscriber leaves an unfinished request, it is aborted.
   *
   * @param url absolute
   * @param listener called before this returns, with the state as it stands, and again at each change
   * @param refresh seconds after each answer until the server is asked again, without a word about it unless the record has changed;
   *   the shortest anybody wants of this URL, 1 s to 24 days; not while the page is hidden. Default: never.
   * @returns unsubscribes; may be called more than once
   */
  subscribe(url: string, listener: RoleStateListener, refresh?: number): () => void;
  /**
   * Asks the server again for everybody who shows this URL. Takes the place of a first request that is under way, which the browser's
   * cache may answer; joins another reload.
   *
   * @returns resolves when the answer, good or bad, has been handed to all subscribers; never rejects
   */
  reload(url: string): Promise<void>;
}

class PageStore implements RoleStore {
  readonly #loads = new Map<string, SharedLoad>();

  subscribe(url: string, listener: RoleStateListener, refresh?: number): () => void {
    const load = this.#open(url);
    const leave = load.join(listener, refresh);
    return () => {
      leave();
      // A move in the DOM is a leave and a return in one task; by then somebody is here again.
      queueMicrotask(() => this.#tidy(url, load));
    };
  }

  async reload(url: string): Promise<void> {
    const load = this.#open(url);
    await load.reload();
    this.#tidy(url, load);
  }

  #open(url: string): SharedLoad {
    const load = this.#loads.get(url) ?? new SharedLoad(url);
    this.#loads.set(url, load);
    return load;
  }

  /** Keeps a record that nobody shows at the young end of the map, and nothing else that nobody wants. */
  #tidy(url: string, load: SharedLoad): void {
    if (load.isWanted || this.#loads.get(url) !== load) return;
    load.abandon();
    this.#loads.delete(url);
    if (load.isReady) this.#loads.set(url, load);
    const kept = [...this.#loads].filter(([, { isWanted, isReady }]) => isReady && !isWanted);
    for (const [oldest] of kept.slice(0, -KEPT)) this.#loads.delete(oldest);
  }
}

/** The page's store, made when it is first asked for. */
export function getRoleStore(): RoleStore {
  const page = globalThis as { [KEY]?: RoleStore };
  return (page[KEY] ??= new PageStore());
}
