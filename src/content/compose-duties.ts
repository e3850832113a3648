import { composeRichText } from './compose-rich-text.js';
import type { RoleFacts } from './gather-facts.js';
import { placeDefinition } from './place-definition.js';
import type { DutiesContent } from './role-content.js';

export function composeDuties(facts: RoleFacts): DutiesContent | undefined {
  const {
    record: { definition },
    duties,
    role,
    messages,
  } = facts;
  if (duties.length === 0) return undefined;
  const intro = definition && placeDefinition(facts) === 'duties' && { intro: composeRichText(definition) };
  return {
    eyebrow: messages.duties.eyebrow,
    heading: messages.duties.heading(role),
    ...intro,
    items: duties,
  };
}
