import { formatYears } from './format-number.js';
import type { ExperienceFigures, Told, Words } from './messages.js';
import { tellRange } from './tell-range.js';

/** "0–8" and "yrs", and the whole of it aloud; undefined without a figure. */
export function tellExperience(
  { min, max, text }: ExperienceFigures,
  words: Words,
  locale: string,
): Told | undefined {
  const isOpen = max === undefined;
  // "0+ years" asks for nothing, and says so badly.
  if (max === 0 || (isOpen && min === 0 && !text)) return { values: [words.facts.noExperience] };
  const formats = {
    short: (years: number) => formatYears(years, locale, 'short')[0],
    long: (years: number) => formatYears(years, locale, 'long').join(' '),
    bare: (years: number) => formatYears(years, locale, 'long')[0],
  };
  const told = tellRange({ low: isOpen && min === 0 ? undefined : min, high: max }, formats, words);
  // "1 yr" and "up to 1 yr", but "0–1 yrs" and "1+ yrs": ranges take the unit of nought.
  const isRange = isOpen || (told?.values.length ?? 0) > 1;
  const years = max ?? min ?? 0;
  return told && { ...told, unit: formatYears(isRange && years === 1 ? 0 : years, locale, 'short')[1] };
}
