import type { Writer } from '../locales/writer.js';
import type { SkillsContent } from './role-content.js';
import type { TidyRecord } from './tidy.js';

const LEVELS = ['core', 'sometimes'] as const;

/** Groups have labels only when the record says of some skills that they are needed sometimes. */
export function composeSkills(facts: TidyRecord, write: Writer): SkillsContent | undefined {
  const { sometimes, title } = facts;
  const { words } = write;
  const groups = LEVELS.filter((level) => facts[level][0]).map((level) => ({
    level,
    label: sometimes[0] && words[level],
    items: facts[level].map(({ name, url }) => ({ name, url })),
  }));
  return groups[0] && { eyebrow: title, heading: words.skills, lang: write.langOf(facts), groups };
}
