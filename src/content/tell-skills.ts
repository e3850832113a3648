import type { RoleFacts } from './gather-facts.js';
import type { SkillContent } from './role-content.js';

/** The first few skills as the end of a sentence, written as the record writes them. */
export function tellSkills(
  { locale, messages: { formats } }: RoleFacts,
  skills: readonly SkillContent[],
  most: number,
): string | undefined {
  const names = skills.slice(0, most).map(({ name }) => name);
  return names.length > 0 ? formats.list(names, locale) : undefined;
}
