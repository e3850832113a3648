import type { RoleRecordError } from '../schema/role-record-error.js';
import type { LoadedRole } from './load-role-record.js';
import type { RoleLoadError } from './role-load-error.js';

/**
 * Where the loading of one URL stands, for one subscriber. `previous` is the last good record, while a newer one is awaited or failed.
 * A record that is `ready` has an `error` while it cannot be refreshed.
 */
export type RoleLoadState =
  | { readonly status: 'loading'; readonly previous?: LoadedRole | undefined }
  | {
      readonly status: 'ready';
      readonly loaded: LoadedRole;
      readonly error?: RoleLoadError | RoleRecordError | undefined;
    }
  | {
      readonly status: 'error';
      readonly error: RoleLoadError | RoleRecordError;
      readonly previous?: LoadedRole | undefined;
    };

export type RoleLoadListener = (state: RoleLoadState) => void;
