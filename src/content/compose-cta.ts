import type { RoleFacts } from './gather-facts.js';
import type { CtaContent } from './role-content.js';
import { withoutUndefined } from './without-undefined.js';

/** An offer is the author's to make: only its heading is ever composed. */
export function composeCta({ record: { cta }, role, messages }: RoleFacts): CtaContent | undefined {
  return cta && withoutUndefined<CtaContent>({ ...cta, heading: cta.heading ?? messages.cta.heading(role) });
}
