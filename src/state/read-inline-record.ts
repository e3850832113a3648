import type { LoadedRole } from '../loader/load-role-record.js';
import { RoleLoadError } from '../loader/role-load-error.js';
import { readRoleRecord } from '../schema/read-role-record.js';

/** Frameworks that set an attribute to an object write `[object Object]`. */
const OBJECT_HINT = 'an object was written into an attribute; set the `data` property, or write JSON text';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = text.trim().startsWith('[object ')
      ? OBJECT_HINT
      : `expected JSON, got ${JSON.stringify(text.slice(0, 40))}`;
    throw new RoleLoadError('not-json', `inline record: ${message}`, { url: '', cause });
  }
}

/**
 * Reads a record that the page contains.
 *
 * @param input a record or its JSON text
 * @param baseUrl base of relative URLs in the record
 * @throws {RoleLoadError} `not-json`
 * @throws {RoleRecordError} when it is no usable role record
 */
export function readInlineRecord(input: unknown, baseUrl: string): LoadedRole {
  const value = typeof input === 'string' ? parseJson(input) : input;
  return { ...readRoleRecord(value, { baseUrl }), url: '' };
}
