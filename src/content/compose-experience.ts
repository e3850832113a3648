import { formatYears } from '../locales/format-number.js';
import type { RoleFacts } from './gather-facts.js';
import type { FactContent } from './role-content.js';

/** "1 yr", but "0–1 yrs" and "1+ yrs": a range takes the unit that nought takes. */
const unitOf = (years: number, single: boolean) => (years === 1 && !single ? 0 : years);

export function composeExperience({ record: { experience }, messages: { facts }, locale }: RoleFacts): FactContent | undefined {
  if (!experience) return undefined;
  const { min, max, text } = experience;
  const base = { kind: 'experience', label: facts.experience } as const;
  if (max === undefined ? min === 0 && !text : max === 0) return { ...base, values: [facts.noExperience] };
  if (max === undefined && !min) return text === undefined ? undefined : { ...base, values: [text] };
  const years = (figure: number, single: boolean, display: 'short' | 'long' = 'short') => {
    const [value] = formatYears(figure, locale, display);
    return [value, formatYears(unitOf(figure, single), locale, display)[1]] as const;
  };
  const spell = (figure: number, single: boolean) => years(figure, single, 'long').join(' ');
  if (max === undefined) {
    const [value, unit] = years(min ?? 0, false);
    return { ...base, values: [`${value}+`], unit, spoken: facts.atLeast(spell(min ?? 0, true)) };
  }
  const single = min === undefined || min === max;
  const [value, unit] = years(max, single);
  if (min === undefined) return { ...base, values: [facts.upTo(value)], unit, spoken: facts.upTo(spell(max, true)) };
  if (single) return { ...base, values: [value], unit, spoken: spell(max, true) };
  const [low] = years(min, false);
  return { ...base, values: [low, value], unit, spoken: facts.range(low, spell(max, false)) };
}
