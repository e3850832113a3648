import type { RoleState } from '../loader/role-state.js';

export type { RoleError, RoleState, RoleStatus } from '../loader/role-state.js';

/** The state of an element that has no input. */
export const IDLE: RoleState = { status: 'idle' };
