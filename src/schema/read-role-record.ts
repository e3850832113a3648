import { own } from './own-property.js';
import type { Reading } from './shape.js';
import { recordShape } from './record-shape.js';
import { RoleRecordError } from './role-record-error.js';
import type { RoleRecord } from './role-record.js';

const NO_OBJECT = ['', 'an object'] as const;

export interface RoleRecordReading {
  readonly record: RoleRecord;
  /** One line for each thing that was left out: `duties[3].text: expected text of 1–500 characters`. */
  readonly warnings: readonly string[];
}

export interface ReadRoleRecordOptions {
  /** Makes relative URLs absolute: the address of the record itself, else that of the page. */
  readonly baseUrl?: string | undefined;
}

/**
 * Decides what is a role record: the one door between unknown data and everything that draws. Lenient, so that a slip in one field
 * costs that field and not the page. Without a warning, the data is a valid record by the published schema.
 *
 * @throws {RoleRecordError} when nothing can be shown, and never anything else.
 */
export function readRoleRecord(input: unknown, options: ReadRoleRecordOptions = {}): RoleRecordReading {
  const reading: Reading = { baseUrl: options.baseUrl, faults: [] };
  const record = read(input, reading);
  if (!record) throw new RoleRecordError(...(reading.faults.at(-1) ?? NO_OBJECT));
  return { record, warnings: reading.faults.map(([path, expected]) => `${path}: expected ${expected}`) };
}

/** A live object may hold getters and proxies, which throw what they like. */
function read(input: unknown, reading: Reading): RoleRecord | undefined {
  try {
    return (isNewer(input, reading) ? undefined : recordShape(input, '', reading)) as RoleRecord | undefined;
  } catch (cause) {
    throw new RoleRecordError('', 'a readable object', { cause });
  }
}

/** A later version may mean something else by the same fields, so guessing would be worse than saying so. */
function isNewer(input: unknown, { faults }: Reading): boolean {
  const version = own(Object(input) as object, 'version');
  if (typeof version !== 'number' || !(version > 1)) return false;
  return faults.push(['version', `at most 1, got ${version}`]) > 0;
}
