import { formatYears } from '../locales/format-number.js';
import type { RoleFacts } from './gather-facts.js';
import type { FactContent } from './role-content.js';
import { tellRange } from './tell-range.js';

export function composeExperience({
  record: { experience },
  messages,
  locale,
}: RoleFacts): FactContent | undefined {
  if (!experience) return undefined;
  const { min, max, text } = experience;
  const fact = { kind: 'experience', label: messages.facts.experience } as const;
  const isOpen = max === undefined;
  // "0+ years" asks for nothing, and says so badly.
  if (max === 0 || (isOpen && min === 0 && !text)) return { ...fact, values: [messages.facts.noExperience] };
  const formats = {
    short: (years: number) => formatYears(years, locale, 'short')[0],
    long: (years: number) => formatYears(years, locale, 'long').join(' '),
    bare: (years: number) => formatYears(years, locale, 'long')[0],
  };
  const told = tellRange({ low: isOpen && min === 0 ? undefined : min, high: max }, formats, messages);
  if (!told) return text ? { ...fact, values: [text] } : undefined;
  // "1 yr" and "up to 1 yr", but "0–1 yrs" and "1+ yrs": ranges take the unit of nought.
  const isRange = isOpen || told.values.length > 1;
  const years = max ?? min ?? 0;
  return { ...fact, ...told, unit: formatYears(isRange && years === 1 ? 0 : years, locale, 'short')[1] };
}
