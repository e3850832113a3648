import { ContextProvider } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { roleContext } from './role-context.js';
import { IDLE, type RoleState } from './role-state.js';

/** Makes an element the context provider for the elements inside it. Returns a function that sets the provided state. */
export function provideRole(host: ReactiveElement): (state: RoleState) => void {
  const provider = new ContextProvider(host, { context: roleContext, initialValue: IDLE });
  return (state) => provider.setValue(state);
}
