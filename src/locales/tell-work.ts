import { formatList } from './format-list.js';
import type { DutyWords, Words, WorkWords } from './messages.js';

/** A colon of the duty's own would follow the colon that introduces it. */
const withoutColon = (phrase: string) => phrase.replace(/:\s/g, ' – ');

/** Duties as the end of a sentence: as activities when every one of them has that form, else as they are worded. */
export function tellWork(
  duties: readonly DutyWords[],
  { phrases }: Words,
  locale: string,
  names: readonly string[],
): WorkWords | undefined {
  if (duties.length === 0) return undefined;
  const activities = duties.flatMap((duty) => phrases?.activity(duty) ?? []);
  const activity = activities.length === duties.length;
  const told = activity
    ? activities
    : duties.map(({ text }) => withoutColon(phrases?.middle(text, names) ?? text));
  return { text: formatList(told, locale), activity };
}
