import { composeRichText } from './compose-rich-text.js';
import type { RoleFacts } from './gather-facts.js';
import type { DutiesContent } from './role-content.js';

export function composeDuties({
  definition,
  place,
  listed,
  role,
  words: { duties },
}: RoleFacts): DutiesContent | undefined {
  if (listed.length === 0) return undefined;
  return {
    eyebrow: duties.eyebrow,
    heading: duties.heading(role),
    ...(definition && place === 'duties' && { intro: composeRichText(definition) }),
    items: listed,
  };
}
