/**
 * The one door to Intl. A malformed locale ("en_IN", "C", "") makes every Intl constructor throw, and a page must
 * not break for that: English stands in. What fails in English too gives undefined. Digits are Western.
 */
export function formatGuarded(format: (locale: string) => string, locale: string): string | undefined {
  for (const attempt of [`${locale}-u-nu-latn`, 'en']) {
    try {
      return format(attempt);
    } catch {
      // The next attempt, or undefined, is the answer.
    }
  }
  return undefined;
}
