import { formatNumber, formatUnit, formatUnitName } from './intl.js';
import type { Words } from './words.js';
import { inWords, writeRange, type Told } from './write-range.js';

/** Experience as a record has it, in years. */
export interface ExperienceFigures {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly text?: string | undefined;
}

/** "0–8" and "yrs", and the whole of it aloud; without a figure, the record's own words, or undefined. */
export function writeExperience(
  { min, max, text }: ExperienceFigures,
  words: Words,
  locale: string,
): Told | undefined {
  const isOpen = max === undefined;
  // "0+ years" asks for nothing, and says so badly.
  if (max === 0 || (isOpen && min === 0 && !text)) return { values: [words.none] };
  const told = writeRange(
    [isOpen && min === 0 ? undefined : min, max],
    (years, how) =>
      how !== 'long'
        ? (formatNumber(years, locale) ?? '')
        : words.years
          ? `${years} ${words.years}`
          : formatUnit(years, 'year', locale, how),
    words,
  );
  // "1 yr" and "up to 1 yr", but "0–1 yrs" and "1+ yrs": ranges take the unit of nought.
  const isRange = isOpen || !!told?.values[1];
  const years = max ?? min ?? 0;
  if (!told) return inWords(text);
  return {
    ...told,
    unit: words.years ?? formatUnitName(isRange && years === 1 ? 0 : years, 'year', locale, 'short'),
  };
}
