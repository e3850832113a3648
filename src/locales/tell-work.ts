import { changeFirstLetter } from './change-first-letter.js';
import { formatList } from './intl.js';
import type { DutyWords, Words } from './words.js';

/** Duties as the end of a sentence: as activities when every one of them has that form, else as they are worded. `names` keep their capital. */
export function tellWork(
  duties: readonly DutyWords[],
  { phrases, lowers, and }: Words,
  locale: string,
  names: readonly string[],
): [work: string, active: boolean] {
  const activities = duties.flatMap((duty) => phrases?.activity(duty) ?? []);
  const active = activities.length === duties.length;
  const told = active
    ? activities
    : // A colon of the duty's own would follow the colon that introduces it.
      duties.map(({ text }) =>
        (lowers ? changeFirstLetter(text, 'toLowerCase', names) : text).replace(/:\s/g, ' – '),
      );
  return [formatList(told, locale, and), active];
}
