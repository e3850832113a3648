import { createContext } from '@lit/context';
import type { RoleState } from './role-state.js';

/**
 * The context key of a provider's state. A registered symbol, so that elements of two copies of the bundle on one page can use each
 * other's providers. A change of `RoleState` that breaks older copies needs a new number.
 */
export const roleContext = createContext<RoleState>(Symbol.for('role-elements/role@1'));
