import type { RoleError } from '../../state/role-state.js';

const logged = new WeakSet<RoleError>();

/** Logs an error once, however many elements share it: the answer to "why is it empty?". */
export function logRoleError(error: RoleError, tag: string, url: string): void {
  if (logged.has(error)) return;
  logged.add(error);
  console.warn(`<${tag}${url && ` src="${url}"`}> ${error.message}`);
}
