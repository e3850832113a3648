import type { RoleRecordError } from '../schema/role-record-error.js';
import type { LoadedRole } from './load-role-record.js';
import type { RoleLoadError } from './role-load-error.js';

/** Why there is no record, or no newer one. */
export type RoleError = RoleLoadError | RoleRecordError;

/** The state of loading one record. Each change makes a new object, so that elements can share it and pass it on through context. */
export type RoleState = Reloadable & (Idle | Loading | Ready | Failed);

export type RoleStatus = RoleState['status'];

export type RoleStateListener = (state: RoleState) => void;

interface Reloadable {
  /** Loads again, for everybody who shares this state. Resolves when the new state has been delivered; never rejects. */
  readonly reload?: (() => Promise<void>) | undefined;
}

interface Idle {
  readonly status: 'idle';
  readonly loaded?: undefined;
  readonly error?: undefined;
}

interface Loading {
  readonly status: 'loading';
  /** The previous record, shown until the new one arrives. */
  readonly loaded?: LoadedRole | undefined;
  readonly error?: undefined;
}

interface Ready {
  readonly status: 'ready';
  readonly loaded: LoadedRole;
  /** Why the last background refresh failed. */
  readonly error?: RoleError | undefined;
}

interface Failed {
  readonly status: 'error';
  readonly error: RoleError;
  /** The last good record, shown in spite of the error. */
  readonly loaded?: LoadedRole | undefined;
}
