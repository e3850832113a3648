import type { RoleFacts } from './gather-facts.js';
import type { FactContent } from './role-content.js';

/** The figures, or the record's own words when it has none. */
export function composeExperience({
  record: { experience },
  messages,
  locale,
}: RoleFacts): FactContent | undefined {
  if (!experience) return undefined;
  const { text } = experience;
  const told =
    messages.formats.experience(experience, messages, locale) ?? (text ? { values: [text] } : undefined);
  return told && { kind: 'experience', label: messages.facts.experience, ...told };
}
