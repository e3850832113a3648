import type { RoleFacts } from './tidy.js';
import type { SkillsContent } from './role-content.js';

const LEVELS = ['core', 'sometimes'] as const;

/** Groups are labelled only when the record tells its skills apart. */
export function composeSkills(facts: RoleFacts): SkillsContent | undefined {
  const { title, words, sometimes } = facts;
  const groups = LEVELS.filter((level) => facts[level][0]).map((level) => ({
    level,
    label: sometimes[0] && words[level],
    items: facts[level].map(({ name, url }) => ({ name, url })),
  }));
  return groups[0] && { eyebrow: title, heading: words.skills, lang: facts.ownLang, groups };
}
