import type { DutyWords } from '../locales/messages.js';
import type { RoleFacts } from './gather-facts.js';
import { minutesOf, SKIES, skyAt, skyOfPosition } from './place-sun.js';
import type { DayContent, DayStepContent, Sky } from './role-content.js';
import { tellSkills } from './tell-skills.js';
import { tellWork } from './tell-work.js';

/** The author's own day: labels, times and texts as written, under the sky of their hour. */
function authoredSteps({ record: { day = [] } }: RoleFacts): DayStepContent[] {
  let latest: Sky | undefined;
  return day.map(({ label, time, text }, index) => {
    if (time === undefined) return { sky: latest ?? skyOfPosition(index, day.length), label, text };
    const minutes = minutesOf(time);
    latest = skyAt(minutes);
    return { sky: latest, label, time, minutes, text };
  });
}

/** Midday holds two duties once there are four; before that every part of the day gets one while they last. */
function spread(duties: readonly DutyWords[]): readonly (readonly DutyWords[])[] {
  const middle = duties.length > 3 ? 3 : 2;
  return [duties.slice(0, 1), duties.slice(1, middle), duties.slice(middle, middle + 1)];
}

function composedSteps(facts: RoleFacts): DayStepContent[] {
  const { day } = facts.messages;
  const [morning, midday, afternoon] = spread(facts.tellable).map((duties) => tellWork(facts, duties));
  const texts = [
    day.morning(morning),
    day.midday(midday),
    day.afternoon(afternoon),
    day.evening(tellSkills(facts, facts.core, 3)),
  ];
  return SKIES.map((sky, index) => ({ sky, label: day.labels[index] ?? '', text: texts[index] ?? '' }));
}

/** A record that knows neither duties nor skills has no day to tell: the frame alone would be anybody's. */
export function composeDay(facts: RoleFacts): DayContent | undefined {
  const {
    messages: { day },
    role,
    tellable,
    core,
  } = facts;
  const title = { eyebrow: day.eyebrow, heading: day.heading(role) };
  if (facts.ownDay) return { ...title, steps: authoredSteps(facts) };
  if (tellable.length + core.length === 0) return undefined;
  return { ...title, intro: day.intro, steps: composedSteps(facts) };
}
