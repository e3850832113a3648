import type { LoadedRole } from '../loader/load-role-record.js';
import { RoleLoadError } from '../loader/role-load-error.js';
import { readRoleRecord } from '../schema/read-role-record.js';

/** What `String(object)` leaves in an attribute: the commonest way to lose a record between a framework and an element. */
const HINT = 'an object was written into an attribute; set the `data` property, or write JSON text';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = text.trim().startsWith('[object ')
      ? HINT
      : `expected JSON, got ${JSON.stringify(text.slice(0, 40))}`;
    throw new RoleLoadError('not-json', `inline record: ${message}`, { url: '', cause });
  }
}

/**
 * Reads a record that is on the page already.
 * @param input a record or its JSON text
 * @param baseUrl what relative URLs in it are relative to
 * @throws {RoleLoadError} `not-json`
 * @throws {RoleRecordError} when it is no record
 */
export function readInlineRecord(input: unknown, baseUrl: string): LoadedRole {
  const value = typeof input === 'string' ? parse(input) : input;
  return { ...readRoleRecord(value, { baseUrl }), url: '' };
}
