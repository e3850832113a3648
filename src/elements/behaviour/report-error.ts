import type { RoleFault } from '../role-events.js';

const reported = new WeakSet<RoleFault>();

/** One console line a problem, however many elements share it: the answer to "why is it empty?". */
export function reportFault(fault: RoleFault, tag: string, url: string): void {
  if (reported.has(fault)) return;
  reported.add(fault);
  console.warn(`<${tag}${url && ` src="${url}"`}> ${fault.message}`);
}
