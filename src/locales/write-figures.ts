import type { Experience, Pay, RoleRecord } from '../schema/role-record.js';
import { changeFirstLetter } from './change-first-letter.js';
import { formatAmount, formatNumber, formatUnit, formatUnitName } from './intl.js';
import type { Words } from './words.js';

/** One figure of a role, in the forms that its places need. */
export interface Figure {
  /** One or two short amounts, "₹4L" and "₹24L"; or the record's own text. */
  readonly values: readonly string[];
  /** After the amounts: "/yr", "yrs". */
  readonly unit?: string;
  /** To be read aloud instead of both: "4 lakh to 24 lakh Indian rupees per year". */
  readonly spoken?: string;
  /** Within a sentence: "₹4L–₹24L per year". */
  readonly inSentence?: string;
}

/** `short` is to look at, "₹24L"; `spoken` to listen to, "24 lakh Indian rupees"; `bare` the same without the currency or unit. */
type Form = 'short' | 'spoken' | 'bare';

interface Range {
  readonly values: readonly string[];
  readonly spoken: string;
}

/** A range with one or two ends, undefined without any. Ends that are written alike become one value. */
function writeRange(
  [low, high]: readonly [low: number | undefined, high: number | undefined],
  write: (amount: number, form: Form) => string,
  { upTo, atLeast, range }: Words,
): Range | undefined {
  if (low === undefined)
    return high === undefined
      ? undefined
      : { values: [upTo(write(high, 'short'))], spoken: upTo(write(high, 'spoken')) };
  if (high === undefined)
    return { values: [`${write(low, 'short')}+`], spoken: atLeast(write(low, 'spoken')) };
  const values = [...new Set([write(low, 'short'), write(high, 'short')])];
  const spoken = write(high, 'spoken');
  return { values, spoken: values[1] ? range(write(low, 'bare'), spoken) : spoken };
}

const fromText = (text: string | undefined): Figure | undefined => (text ? { values: [text] } : undefined);

/** Minimum and maximum, or else the middle four fifths, or else the median, or else the record's own text. */
export function writePay(pay: Pay, words: Words, locale: string): Figure | undefined {
  const { inFull } = words;
  const { currency, period, min, max, percentile10, percentile90, median } = pay;
  const write = (amount: number, form: Form) =>
    formatAmount(amount, locale, {
      currency: form === 'bare' && !inFull ? undefined : currency,
      spoken: form !== 'short',
      inFull,
    });
  const range =
    writeRange([min, max], write, words) ??
    writeRange([percentile10, percentile90], write, words) ??
    writeRange([median, median], write, words);
  if (!range) return fromText(pay.text);
  const unit = formatUnitName(1, period, locale, 'long');
  const per = words.per(unit);
  return {
    values: range.values,
    unit: words.per(unit, formatUnitName(1, period, locale, 'short')),
    spoken: `${range.spoken} ${per}`,
    inSentence: `${range.values.join('–')} ${per}`,
  };
}

/** Years, or else the record's own text. */
export function writeExperience(
  { min, max, text }: Experience,
  words: Words,
  locale: string,
): Figure | undefined {
  const isOpen = max === undefined;
  // "0+ years" would be a strange way to ask for nothing.
  if (max === 0 || (isOpen && min === 0 && !text)) return { values: [words.none] };
  const write = (years: number, form: Form) =>
    form !== 'spoken'
      ? (formatNumber(years, locale) ?? '')
      : words.years
        ? `${years} ${words.years}`
        : formatUnit(years, 'year', locale, 'long');
  const range = writeRange([isOpen && min === 0 ? undefined : min, max], write, words);
  if (!range) return fromText(text);
  // "1 yr" and "up to 1 yr", but "0–1 yrs" and "1+ yrs": ranges take the unit of 0.
  const isRange = isOpen || !!range.values[1];
  const years = max ?? min ?? 0;
  const unit = words.years ?? formatUnitName(isRange && years === 1 ? 0 : years, 'year', locale, 'short');
  return { ...range, unit };
}

const DEMAND: readonly RoleRecord['demand'][] = ['low', 'steady', 'growing', 'high'];

export function writeDemand(demand: RoleRecord['demand'], { levels }: Words): Figure | undefined {
  const level = levels[DEMAND.indexOf(demand)];
  return level ? { values: [changeFirstLetter(level, 'toUpperCase')], inSentence: level } : undefined;
}
