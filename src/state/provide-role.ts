import { ContextProvider } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { roleContext } from './role-context.js';
import { IDLE, type RoleState } from './role-state.js';

/** Makes an element the provider for everything inside it. Returns how to hand out a new state. */
export function offerRole(host: ReactiveElement): (state: RoleState) => void {
  const provider = new ContextProvider(host, { context: roleContext, initialValue: IDLE });
  return (state) => provider.setValue(state);
}
