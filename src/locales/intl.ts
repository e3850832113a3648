/**
 * Numbers, amounts, units, lists and dates, formatted by `Intl`. Digits are Western, because engines disagree on when a
 * language uses its own. A malformed locale is formatted in English.
 */

interface Formatters {
  readonly NumberFormat: Intl.NumberFormat;
  readonly ListFormat: Intl.ListFormat;
  readonly DateTimeFormat: Intl.DateTimeFormat;
}

type Constructors = {
  readonly [Name in keyof Formatters]: new (tag: string, options: object) => Formatters[Name];
};

/** Creating a formatter takes longer than composing a page with it, and a language needs only a few. */
const formatters = new Map<string, unknown>();

function getFormatter<Name extends keyof Formatters>(
  name: Name,
  tag: string,
  options: object,
): Formatters[Name] {
  // Without a prototype: `Intl` would read the options that scripts of the page add to `Object.prototype`.
  const own = { __proto__: null, ...options };
  // Not as JSON: a `toJSON` that some library put on a prototype would give all options the same key.
  const key = `${name} ${tag} ${String(Object.entries(options))}`;
  const formatter =
    (formatters.get(key) as Formatters[Name] | undefined) ?? new (Intl as Constructors)[name](tag, own);
  formatters.set(key, formatter);
  return formatter;
}

/**
 * Everything that `Intl` does is done here. Its constructors throw for a malformed locale ("en_IN", "C", "") and for an
 * unknown currency, and a page may have removed `Intl`. Tries the locale, then English; undefined when both throw.
 */
function tryFormat<Name extends keyof Formatters>(
  name: Name,
  options: object,
  locale: string,
  format: (formatter: Formatters[Name]) => string,
): string | undefined {
  for (const tag of [`${locale}-u-nu-latn`, 'en']) {
    try {
      return format(getFormatter(name, tag, options));
    } catch {
      // Go on with English, or return undefined.
    }
  }
  return undefined;
}

/** Engines write three kinds of spaces inside a number; here all are plain ones. */
export const formatNumber = (
  value: number,
  locale: string,
  options: Intl.NumberFormatOptions = {},
): string | undefined =>
  tryFormat('NumberFormat', options, locale, (format) => format.format(value))?.replace(/\s/g, ' ');

let timer: unknown;

/**
 * Formats a number in a later task, once a page. The first use of `Intl` takes Chromium 15 to 20 ms; called when a request
 * starts, it costs no time after the response.
 */
export function warmUpIntl(): void {
  timer ??= setTimeout(() => formatNumber(0, 'en'));
}

interface AmountOptions {
  /** ISO 4217 code; without one, the amount is a plain number. */
  readonly currency?: string | undefined;
  /** To be read aloud: "24 lakh Indian rupees". */
  readonly spoken?: boolean | undefined;
  /** Not shortened, in the figures of India: "₹24,00,000". */
  readonly inFull?: boolean | undefined;
}

/** Amounts under 10,000 in full, "$18.50" and "€2,100"; larger ones in three figures, "₹4.5L". */
function chooseDigits(value: number, inFull: boolean | undefined): Intl.NumberFormatOptions {
  if (value >= 10000 && !inFull) return { notation: 'compact', maximumSignificantDigits: 3 };
  const digits = Number.isInteger(value) ? 0 : 2;
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

/** An amount, by default short and without a space where a line may break: "₹24L". */
export function formatAmount(
  value: number,
  locale: string,
  { currency, spoken, inFull }: AmountOptions = {},
): string {
  const text =
    formatNumber(value, inFull ? 'en-IN' : locale, {
      ...chooseDigits(value, inFull),
      ...(currency && { style: 'currency', currency }),
      ...(inFull
        ? { currencyDisplay: 'narrowSymbol' }
        : spoken && { currencyDisplay: 'name', compactDisplay: 'long' }),
    }) ?? `${currency ?? ''} ${value}`;
  // Some engines shorten a thousand to "k" in Britain and to "T" in India, which reads as a trillion.
  const amount = value < 1e6 ? text.replace(/(\d)[kT]\b/, '$1K') : text;
  return spoken ? amount : amount.replace(/ /g, '\u00a0');
}

type Width = 'short' | 'long';

/** "8 yrs", "8 years" */
export const formatUnit = (value: number, unit: string, locale: string, unitDisplay: Width): string =>
  formatNumber(value, locale, { style: 'unit', unit, unitDisplay }) ?? '';

/**
 * The name of a unit alone, "yrs", in the form it has beside a number. The long name replaces a short one of a single
 * letter, as in German and Spanish. A language may write a number as part of the word, as Arabic does for two years; then
 * the name is the one beside 0.
 */
export function formatUnitName(value: number, unit: string, locale: string, width: Width): string {
  const ownForm = formatUnit(value, unit, locale, width);
  const text = /\d/.test(ownForm) ? ownForm : formatUnit(0, unit, locale, width);
  const name = text.replace(/\d[\d.,]*/, '').trim();
  return width === 'short' && !name[1] ? formatUnitName(value, unit, locale, 'long') : name;
}

const joinList = (items: readonly string[], locale: string): string =>
  tryFormat('ListFormat', {}, locale, (format) => format.format(items)) ?? items.join(', ');

/** " and " as it stands before an item: Spanish has "y" and "e", which depends on the next sound. */
const conjunctionBefore = (item: string, locale: string): string =>
  joinList(['0', item], locale).slice(1, -item.length);

/**
 * "A, B and C". Where items hold a comma or an "and" of their own, a clearer mark separates them: "A and B, and C" for two,
 * "A; B and C; and D" for more. Two long items in English are separated in the same way.
 * @param and the word for "and", where engines have no data of the language
 */
export function formatList(items: readonly string[], locale: string, and?: string): string {
  const [first = '', second] = items;
  if (!second) return first;
  const last = items.slice(-1)[0] as string;
  const [plain = '', before = ''] = ['0', last].map((item) =>
    and ? ` ${and} ` : conjunctionBefore(item, locale),
  );
  const text = items.join('\n');
  const hasComma = /[,;،؛]/.test(text);
  const isLong = plain === ' and ' && !items[2] && text.length > 50;
  const isPlain = !(hasComma || isLong || text.includes(plain) || text.includes('&'));
  if (isPlain && !and) return joinList(items, locale);
  // French sets a narrow space before the semicolon.
  const [comma, semicolon] = /[\u0600-\u06ff]/.test(before)
    ? '،؛'
    : before === ' et '
      ? [',', '\u202f;']
      : ',;';
  const mark = (!isPlain && (items[2] || hasComma) ? semicolon : comma) as string;
  // German has another "and" for it, without a comma. Malayalam has a comma in the place of an "and".
  const end = isPlain ? before : before === ' und ' ? ' sowie ' : mark + before.replace(',', '');
  return `${items.slice(0, -1).join(`${mark} `)}${end}${last}`;
}

/** "6 March 2026" for "2026-03-06"; undefined for a day that is not in the calendar. */
export function formatDate(day: string, locale: string): string | undefined {
  const date = new Date(`${day}T00:00Z`);
  // Some engines read "2026-02-30" as a day of March.
  if (date.getUTCDate() !== Number(day.slice(8))) return undefined;
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return tryFormat('DateTimeFormat', options, locale, (format) => format.format(date));
}
