import type { RoleFacts } from './gather-facts.js';
import type { DutiesContent } from './role-content.js';

export function composeDuties({ duties, role, messages }: RoleFacts): DutiesContent | undefined {
  if (duties.length === 0) return undefined;
  return { eyebrow: messages.duties.eyebrow, heading: messages.duties.heading(role), items: duties };
}
