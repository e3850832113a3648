import { ownProperty } from './own-property.js';
import { recordShape } from './record-shape.js';
import { RoleRecordError } from './role-record-error.js';
import type { RoleRecord } from './role-record.js';
import type { Issue, ReadContext } from './shape.js';

export interface RoleRecordReading {
  readonly record: RoleRecord;
  /** One line for each value that was left out: `duties[3].text: expected text of 1–500 characters`. */
  readonly warnings: readonly string[];
}

export interface ReadRoleRecordOptions {
  /** Base of relative URLs: the URL of the record, or of the page that contains it. Default: relative URLs stay relative. */
  readonly baseUrl?: string | undefined;
}

/**
 * Reads unknown data as a role record. An invalid optional field or list entry is left out, with a warning, and the rest is kept. There
 * is no warning exactly when the data is valid by the published schema.
 *
 * @throws {RoleRecordError} when there is nothing to show. No other error is thrown.
 */
export function readRoleRecord(input: unknown, options: ReadRoleRecordOptions = {}): RoleRecordReading {
  const context: ReadContext = { baseUrl: ownProperty(options, 'baseUrl') as string | undefined, issues: [] };
  const record = read(input, context);
  const { issues } = context;
  if (!record) throw new RoleRecordError(...(issues.slice(-1)[0] as Issue));
  return { record, warnings: issues.map(([path, expected]) => `${path}: expected ${expected}`) };
}

/** Getters and proxies of a live object may throw anything. */
function read(input: unknown, context: ReadContext): RoleRecord | undefined {
  try {
    return (isNewer(input, context) ? undefined : recordShape(input, '', context)) as RoleRecord | undefined;
  } catch (cause) {
    throw new RoleRecordError('', 'a readable object', { cause });
  }
}

/** Refuse newer versions: the same field may have another meaning there. */
function isNewer(input: unknown, { issues }: ReadContext): boolean {
  const version = ownProperty(Object(input) as object, 'version');
  if (typeof version !== 'number' || !(version > 1)) return false;
  return issues.push(['version', `at most 1, got ${version}`]) > 0;
}
