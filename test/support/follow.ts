import type { RoleState, RoleStateListener } from '../../src/loader/role-state.js';
import { getRoleStore } from '../../src/loader/role-store.js';

/** The title of a record that is ready, else the status. */
export const describeState = (state: RoleState): string =>
  state.status === 'ready' ? state.loaded.record.title : state.status;

/**
 * Subscribes to a URL and records the states. `settled` resolves with the first state that is not `loading`, `nthState(n)` with the nth
 * state, counted from 1. `history()` describes all states so far.
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
  const nthState = async (number: number): Promise<RoleState> => {
    if (states.length < number) await new Promise<void>((resolve) => waiting.set(number, resolve));
    return states[number - 1]!;
  };
  return { states, leave, settled, nthState, history: () => states.map(describeState) };
}
