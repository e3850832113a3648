import type { RoleFacts } from './gather-facts.js';
import type { SkillContent, SkillsContent } from './role-content.js';
import { withoutUndefined } from './without-undefined.js';

const LEVELS = ['core', 'sometimes'] as const;

/** Groups are labelled only when the record tells its skills apart. */
export function composeSkills(facts: RoleFacts): SkillsContent | undefined {
  const { skills } = facts.words;
  const groups = LEVELS.filter((level) => facts[level].length > 0).map((level) => ({
    level,
    ...(facts.sometimes.length > 0 && { label: skills[level] }),
    items: facts[level].map(({ name, url }) => withoutUndefined<SkillContent>({ name, url })),
  }));
  return groups.length > 0 ? { eyebrow: skills.eyebrow, heading: skills.heading, groups } : undefined;
}
