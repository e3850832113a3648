import type { RoleFacts } from './tidy.js';
import type { FactContent } from './role-content.js';

const LEVELS: readonly string[] = ['low', 'steady', 'growing', 'high'];

/** The word for how much such people are asked for, or an empty text. */
export const levelOf = ({ demand, words }: RoleFacts): string =>
  words.levels[LEVELS.indexOf(demand ?? '')] ?? '';

const KINDS = ['pay', 'experience', 'demand'] as const;

/** Pay, experience, demand: the figures of each, or the record's own words when it has none. */
export function composeFigures(facts: RoleFacts): FactContent[] {
  const { pay, experience, words, locale } = facts;
  const { formats } = words;
  const level = levelOf(facts);
  const told = {
    pay: pay && formats.writePay(pay, words, locale),
    experience: experience && formats.writeExperience(experience, words, locale),
    demand: level ? { values: [formats.changeFirstLetter(level, 'toUpperCase', [])] } : undefined,
  };
  return KINDS.flatMap((kind) => {
    const { values, unit, spoken }: Partial<FactContent> = told[kind] ?? {};
    return values ? { kind, label: words[kind], values, unit, spoken } : [];
  });
}
