import type { RoleState, RoleStateListener } from '../../src/loader/role-state.js';
import { getRoleStore } from '../../src/loader/role-store.js';

/** What a state says in one word: the record's title when it is there, else the status. */
export const told = (state: RoleState): string =>
  state.status === 'ready' ? state.loaded.record.title : state.status;

/**
 * Subscribes to a URL and keeps what it hears. `settled` is the first state that is not `loading`; `hears(n)` resolves with the nth
 * state, counted from 1.
 */
export function follow(url: string, listener: RoleStateListener = () => undefined, refresh?: number) {
  const states: RoleState[] = [];
  let leave!: () => void;
  const waiting = new Map<number, () => void>();
  const settled = new Promise<RoleState>((resolve) => {
    leave = getRoleStore().subscribe(
      url,
      (state) => {
        states.push(state);
        waiting.get(states.length)?.();
        if (state.status !== 'loading') resolve(state);
        listener(state);
      },
      refresh,
    );
  });
  const hears = async (number: number): Promise<RoleState> => {
    if (states.length < number) await new Promise<void>((resolve) => waiting.set(number, resolve));
    return states[number - 1]!;
  };
  return { states, leave, settled, hears, heard: () => states.map(told) };
}
