import { readdirSync, readFileSync } from 'node:fs';
import type { RoleRecord } from '../../src/schema/role-record.js';
import { readRoleRecord } from '../../src/schema/read-role-record.js';

const folder = new URL('../../data/roles/', import.meta.url);

/** Names of the records that come with the package. */
export const roleNames = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''));

/** A record that comes with the package, read by the reader of the package. */
export function readRole(name: string): RoleRecord {
  const json: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  return readRoleRecord(json, { baseUrl: 'https://role.example/roles/' }).record;
}
