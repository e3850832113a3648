import type { RoleState } from '../loader/role-state.js';

export type { RoleError, RoleState, RoleStatus } from '../loader/role-state.js';

// Without a prototype: scripts of the page add properties to `Object.prototype`.
const idle = { __proto__: null, status: 'idle' } as const;

/** The state of an element that has no input. */
export const IDLE: RoleState = idle;
