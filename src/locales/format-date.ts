import { formatGuarded } from './format-guarded.js';

/** A day as "6 March 2026"; undefined for a day that is not in the calendar. */
export function formatDate(day: string, locale: string): string | undefined {
  const date = new Date(`${day}T00:00Z`);
  // A "30 February" has become a day of March.
  if (date.getUTCDate() !== Number(day.slice(8))) return undefined;
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return formatGuarded('DateTimeFormat', options, locale, (format) => format.format(date));
}
