import { englishPhrases } from './english-phrases.js';
import type { Words } from './words.js';

/** A sentence that ends in some work, if there is any: activities after the link, other duties after a label too. */
const then =
  (sentence: string, link: string, label = '') =>
  (work: string, active: boolean) =>
    sentence + (work && link + (active ? '' : label) + work);

/** Only words that Britain and America spell alike. */
export const en: Words = {
  lang: 'en',
  lowers: true,
  phrases: englishPhrases,
  profile: 'Role profile',
  title: (_, role) => `A day in the life of ${role}`,
  lead: 'The day is part solo work, part teamwork',
  pay: 'Pay',
  experience: 'Experience',
  none: 'None needed',
  demand: 'Demand',
  levels: ['low', 'steady', 'growing', 'high'],
  per: (unit, short) => (short ? `/${short}` : `per ${unit}`),
  range: (low, high) => `${low} to ${high}`,
  atLeast: (amount) => `at least ${amount}`,
  upTo: (amount) => `up to ${amount}`,
  takeaways: 'Key takeaways',
  mix: 'Focused work alternates with messages, questions and time with colleagues',
  daily: 'Skills in daily use',
  mostly: (work, active) => work && (active ? 'Much of the time goes into ' : 'The main work: ') + work,
  day: 'A typical day',
  intro: 'No two workplaces are alike, but the day often takes this shape',
  morning: [
    'Morning',
    then('The day often opens with priorities and messages', ', then turns to ', 'the main work: '),
  ],
  midday: [
    'Midday',
    then('Solo work and quick check-ins share the middle of the day', ', with time for ', 'other tasks: '),
  ],
  afternoon: [
    'Afternoon',
    then('Meetings and reviews tend to fall in the afternoon', ', alongside ', 'further work: '),
  ],
  evening: [
    'Wrapping up',
    then(
      'The day ends with tidying up, notes for tomorrow and handing over open work',
      '. In use throughout: ',
    ),
  ],
  other: 'Other tasks',
  work: 'The work',
  skills: 'Tools and skills',
  core: 'Used most',
  sometimes: 'Depending on the task',
  questions: 'Common questions',
  askWork: (_, role) => `What does ${role} do all day?`,
  askGood: (_, role) => `Is being ${role} a good job?`,
  judge: (level, pay) => [level && `Demand for the role is ${level}`, pay && `Typical pay is ${pay}`],
  suits: 'The work suits those who like both focus and teamwork',
  askSkills: (_, role) => `Which skills does ${role} use every day?`,
  askRight: (title) => `Is ${title} the right role for you?`,
  explore: 'Read on',
  source: 'Source',
  loading: 'Loading…',
  failed: 'This could not be loaded.',
  retry: 'Try again',
  showAll: 'Show all answers',
  hideAll: 'Hide all answers',
  newTab: 'opens in a new tab',
  selected: (count, total) => `${count} of ${total} selected`,
  more: (count) => `+${count} more`,
  known: (count, total) => `You know ${count} of ${total}`,
};
