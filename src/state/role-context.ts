import { createContext } from '@lit/context';
import type { RoleState } from './role-state.js';

/**
 * The key under which a provider offers its state. A registered symbol, so that elements of two copies of
 * the bundle on one page understand each other; the number changes only when the value's shape does.
 */
export const roleContext = createContext<RoleState>(Symbol.for('role-elements/role@1'));
