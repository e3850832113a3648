/** To make a formatter takes longer than to write a page with it; there are a few a language. */
const formatters = new Map<string, unknown>();

interface Formatters {
  readonly NumberFormat: Intl.NumberFormat;
  readonly ListFormat: Intl.ListFormat;
  readonly DateTimeFormat: Intl.DateTimeFormat;
}

type Makers = { readonly [Name in keyof Formatters]: new (tag: string, options: object) => Formatters[Name] };

/**
 * The one door to Intl. A malformed locale ("en_IN", "C", "") makes every Intl constructor throw, and a page must
 * not break for that, nor where somebody took Intl away: English stands in. What fails in English too gives
 * undefined. Digits are Western.
 */
export function formatGuarded<Name extends keyof Formatters>(
  name: Name,
  options: object,
  locale: string,
  format: (formatter: Formatters[Name]) => string,
): string | undefined {
  for (const attempt of [`${locale}-u-nu-latn`, 'en']) {
    try {
      const key = name + attempt + JSON.stringify(options);
      const known = formatters.get(key) as Formatters[Name] | undefined;
      const formatter = known ?? new (Intl as Makers)[name](attempt, options);
      formatters.set(key, formatter);
      return format(formatter);
    } catch {
      // The next attempt, or undefined, is the answer.
    }
  }
  return undefined;
}
