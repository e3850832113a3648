import type { LoadedRole } from '../loader/load-role-record.js';
import type { RoleLoadError } from '../loader/role-load-error.js';
import type { RoleRecordError } from '../schema/role-record-error.js';

export type RoleStatus = 'idle' | 'loading' | 'ready' | 'error';

/** Where loading stands. One object a change; never mutated, so that it can travel through context. */
export interface RoleState {
  readonly status: RoleStatus;
  /** The record to show: present when `ready`, and kept while a newer one is loading or could not be had. */
  readonly loaded?: LoadedRole | undefined;
  /** Why there is none, or, beside one that is `ready`, why it could not be refreshed. */
  readonly error?: RoleLoadError | RoleRecordError | undefined;
  /** Asks again for whoever shares this state; resolves when the answer, good or bad, is in. */
  readonly reload?: (() => Promise<void>) | undefined;
}

export const IDLE: RoleState = { status: 'idle' };
