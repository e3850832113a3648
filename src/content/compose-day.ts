import type { RoleFacts } from './gather-facts.js';
import { minutesOf, SKIES, skyAt, skyOfPosition } from './place-sun.js';
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
function composedSteps({
  words: { day },
  tellable,
  core,
  tellWork,
  tellSkills,
}: RoleFacts): DayStepContent[] {
  const afternoon = tellable.length > 3 ? 3 : 2;
  const texts = [
    day.morning(tellWork(0, 1)),
    day.midday(tellWork(1, afternoon)),
    day.afternoon(tellWork(afternoon, afternoon + 1)),
    day.evening(tellSkills(core, 3)),
  ];
  return SKIES.map((sky, index) => ({ sky, label: day.labels[index] ?? '', text: texts[index] ?? '' }));
}

/** A record that knows neither duties nor skills has no day to tell: the frame alone would be anybody's. */
export function composeDay(facts: RoleFacts): DayContent | undefined {
  const {
    words: { day },
    role,
    tellable,
    core,
  } = facts;
  const title = { eyebrow: day.eyebrow, heading: day.heading(role) };
  if (facts.ownDay) return { ...title, steps: authoredSteps(facts) };
  return tellable.length + core.length > 0
    ? { ...title, intro: day.intro, steps: composedSteps(facts) }
    : undefined;
}
