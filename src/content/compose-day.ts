import type { Writer } from '../locales/writer.js';
import type { DayStep } from '../schema/role-record.js';
import type { DayContent, DayStepContent, Sky } from './role-content.js';
import { minutesOf, SKIES, skyAt, skyOfPosition } from './sky.js';
import type { TidyRecord } from './tidy.js';

/** The author's own day, as written. A step without a time stays under the sky of the step before it. */
function authoredSteps(day: readonly DayStep[]): DayStepContent[] {
  let latest: Sky | undefined;
  return day.map(({ label, time, text }, index) => {
    if (time === undefined) return { sky: latest ?? skyOfPosition(index, day.length), label, text };
    const minutes = minutesOf(time);
    latest = skyAt(minutes);
    return { sky: latest, label, time, minutes, text };
  });
}

/** One duty for each part of the day while they last; midday has two once there are four. */
function composedSteps(facts: TidyRecord, write: Writer): DayStepContent[] {
  const { sentenceDuties, dailySkills } = facts;
  const { words } = write;
  const { morning, midday, afternoon, evening } = words;
  const later = sentenceDuties.length > 3 ? 3 : 2;
  const duties = (start: number, end: number) => sentenceDuties.slice(start, end);
  const texts = [
    write.work(morning[1], words.work, duties(0, 1), facts),
    write.work(midday[1], words.other, duties(1, later), facts),
    write.work(afternoon[1], words.other, duties(later, later + 1), facts),
    write.joinSentence(evening[1], words.skills, dailySkills.slice(0, 3)),
  ];
  return SKIES.map((sky, index) => ({ sky, label: words[sky][0], text: texts[index] as string }));
}

/** Composed from two duties, or one and some skills: with less, the day would say nothing about this role. */
export function composeDay(facts: TidyRecord, write: Writer): DayContent | undefined {
  const { day, dailySkills, sentenceDuties, title } = facts;
  const { words } = write;
  if (!day && !sentenceDuties[dailySkills[0] ? 0 : 1]) return undefined;
  return {
    eyebrow: title,
    heading: words.day,
    ...(day
      ? { lang: write.langOf(facts), steps: authoredSteps(day) }
      : { intro: write.sentences(words.intro), steps: composedSteps(facts, write) }),
  };
}
