import type { RoleFacts } from './tidy.js';
import { minutesOf, SKIES, skyAt, skyOfPosition } from './sky.js';
import type { DayContent, DayStepContent, Sky } from './role-content.js';

/** The author's own day: labels, times and texts as written, under the sky of their hour. */
function authoredSteps({ day = [] }: RoleFacts): DayStepContent[] {
  let latest: Sky | undefined;
  return day.map(({ label, time, text }, index) => {
    if (time === undefined) return { sky: latest ?? skyOfPosition(index, day.length), label, text };
    const minutes = minutesOf(time);
    latest = skyAt(minutes);
    return { sky: latest, label, time, minutes, text };
  });
}

/** Midday holds two duties once there are four; before that every part of the day gets one while they last. */
function composedSteps({ words, tellable, daily, tellWork, tellSkills, weave }: RoleFacts): DayStepContent[] {
  const { morning, midday, afternoon, evening } = words;
  const later = tellable.length > 3 ? 3 : 2;
  const texts = [
    tellWork(morning[1], words.work, 0, 1),
    tellWork(midday[1], words.other, 1, later),
    tellWork(afternoon[1], words.other, later, later + 1),
    weave(evening[1], words.skills, tellSkills(daily, 3)),
  ];
  return SKIES.map((sky, index) => ({ sky, label: words[sky][0], text: texts[index] as string }));
}

/** Two duties, or one and some skills, make a day; with less the frame would be most of it, and anybody's. */
export function composeDay(facts: RoleFacts): DayContent | undefined {
  const { words, title, tellable, daily, say } = facts;
  const own = facts.ownDay;
  if (!own && !tellable[daily[0] ? 0 : 1]) return undefined;
  return {
    eyebrow: title,
    heading: words.day,
    ...(own
      ? { lang: facts.ownLang, steps: authoredSteps(facts) }
      : { intro: say(words.intro), steps: composedSteps(facts) }),
  };
}
