import type { RoleFacts } from './gather-facts.js';
import type { FactContent } from './role-content.js';

/** Pay: the figures, or the record's own words when it has none. */
export function composePay({ pay, words, locale }: RoleFacts): FactContent | undefined {
  const { facts, formats } = words;
  const told = pay && formats.pay(pay, words, locale);
  if (told) return { kind: 'pay', label: facts.pay, ...told };
  return pay?.text ? { kind: 'pay', label: facts.payInWords, values: [pay.text] } : undefined;
}

/** Experience: the figures, or the record's own words when it has none. */
export function composeExperience({ experience = {}, words, locale }: RoleFacts): FactContent | undefined {
  const { text } = experience;
  const told = words.formats.experience(experience, words, locale) ?? (text ? { values: [text] } : undefined);
  return told && { kind: 'experience', label: words.facts.experience, ...told };
}

export const composeDemand = ({ demand, words: { facts } }: RoleFacts): FactContent | undefined =>
  demand && { kind: 'demand', label: facts.demand, values: [facts.demandLevels[demand]] };
