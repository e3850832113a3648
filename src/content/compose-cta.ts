import type { RoleFacts } from './gather-facts.js';
import type { CtaContent } from './role-content.js';
import { withoutUndefined } from './without-undefined.js';

/** An offer is the author's to make: only its heading is ever composed. */
export const composeCta = ({ cta, role, words }: RoleFacts): CtaContent | undefined =>
  cta && withoutUndefined<CtaContent>({ ...cta, heading: cta.heading ?? words.cta.heading(role) });
