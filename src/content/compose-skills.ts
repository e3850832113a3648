import type { RoleFacts } from './gather-facts.js';
import type { SkillContent, SkillGroupContent, SkillsContent } from './role-content.js';

/** Groups are labelled only when the record tells its skills apart. */
export function composeSkills({
  core,
  sometimes,
  messages: { skills },
}: RoleFacts): SkillsContent | undefined {
  const group = (level: 'core' | 'sometimes', items: readonly SkillContent[]): SkillGroupContent[] =>
    items.length === 0 ? [] : [{ level, ...(sometimes.length > 0 && { label: skills[level] }), items }];
  const groups = [...group('core', core), ...group('sometimes', sometimes)];
  return groups.length > 0 ? { eyebrow: skills.eyebrow, heading: skills.heading, groups } : undefined;
}
