import type { RoleLoadListener } from '../../src/loader/role-load-state.js';
import { getRoleStore, type RoleLoadState } from '../../src/loader/role-store.js';

/** What a state says in one word: the record's title when it is there, else the status. */
export const told = (state: RoleLoadState): string =>
  state.status === 'ready' ? state.loaded.record.title : state.status;

/** Subscribes to a URL and keeps what it hears. `settled` is the first state that is not `loading`. */
export function follow(url: string, listener: RoleLoadListener = () => undefined) {
  const states: RoleLoadState[] = [];
  let leave!: () => void;
  const settled = new Promise<RoleLoadState>((resolve) => {
    leave = getRoleStore().subscribe(url, (state) => {
      states.push(state);
      if (state.status !== 'loading') resolve(state);
      listener(state);
    });
  });
  return { states, leave, settled, heard: () => states.map(told) };
}
