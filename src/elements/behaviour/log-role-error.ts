import type { RoleFault } from '../role-events.js';

const logged = new WeakSet<RoleFault>();

/** Logs an error once, however many elements share it: the answer to "why is it empty?". */
export function logRoleError(error: RoleFault, tag: string, url: string): void {
  if (logged.has(error)) return;
  logged.add(error);
  console.warn(`<${tag}${url && ` src="${url}"`}> ${error.message}`);
}
