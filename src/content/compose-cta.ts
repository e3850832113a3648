import type { RoleFacts } from './tidy.js';
import type { CtaContent } from './role-content.js';

/** An offer is the author's to make: only its heading is ever composed. */
export const composeCta = ({
  cta,
  ofRole,
  ownLang,
  title,
  words: { askRight },
}: RoleFacts): CtaContent | undefined =>
  cta && { ...cta, lang: ownLang, heading: cta.heading ?? (askRight ? ofRole(askRight) : title) };
