import { endSentence } from './end-sentence.js';
import { englishPhrases } from './english-phrases.js';
import { indefiniteArticle } from './indefinite-article.js';
import { isTransient } from './is-transient.js';
import type { RoleWords, Words, WorkWords } from './messages.js';

const a = ({ title, article = indefiniteArticle(title) }: RoleWords) => `${article} ${title}`;
const end = (text: string) => endSentence(text, '.');

/** Activities go on with the sentence, other duties need a label before them. */
const told = ({ activity, text }: WorkWords, label: string) => (activity ? text : `${label}: ${text}`);

const ABBREVIATED = { hour: 'hr', day: 'day', week: 'wk', month: 'mo', year: 'yr' };

/** English without a word that is spelt one way in Britain and another in America. */
export const en: Words = {
  lang: 'en',
  dir: 'ltr',
  phrases: englishPhrases,
  summary: {
    eyebrow: 'Day in the life',
    heading: (role) => `A day in the life of ${a(role)}`,
    lead: (role) =>
      `The day of ${a(role)} is part solo work, part teamwork, from the first priorities to the notes for tomorrow.`,
  },
  facts: {
    pay: 'Typical pay',
    payInWords: 'Pay',
    experience: 'Experience',
    noExperience: 'None needed',
    demand: 'Demand',
    demandLevels: { low: 'Low', steady: 'Steady', growing: 'Growing', high: 'High' },
    payUnit: (period) => `/${ABBREVIATED[period]}`,
    payPer: (amount, period) => `${amount} per ${period}`,
    range: (low, high) => `${low} to ${high}`,
    atLeast: (amount) => `at least ${amount}`,
    upTo: (amount) => `up to ${amount}`,
  },
  takeaways: {
    heading: 'Key takeaways',
    mix: () => 'Focused stretches alternate with messages, questions and time with colleagues.',
    skills: (list) => end(`Skills in daily use: ${list}`),
    work: (work) => end(`Much of the time goes into ${told(work, 'the main work')}`),
  },
  day: {
    eyebrow: 'A typical day',
    heading: (role) => `What a typical day looks like for ${a(role)}`,
    intro: 'No two workplaces are alike, but the day often takes this shape.',
    labels: ['Morning', 'Midday', 'Afternoon', 'Wrapping up'],
    morning: (work) =>
      end(
        `The day often opens with priorities and messages, ${work ? `then turns to ${told(work, 'the main work')}` : 'before the first focused stretch'}`,
      ),
    midday: (work) =>
      end(
        `The middle of the day alternates between solo work and quick check-ins${work ? `, with time for ${told(work, 'other tasks')}` : ''}`,
      ),
    afternoon: (work) =>
      end(
        `Meetings and reviews tend to fall in the afternoon, ${work ? `alongside ${told(work, 'further work')}` : 'along with open questions'}`,
      ),
    evening: (skills) =>
      `The day ends with tidying up, notes for tomorrow and handing over open work.${skills ? end(` In use throughout: ${skills}`) : ''}`,
  },
  duties: { eyebrow: 'The work', heading: (role) => `What ${a(role)} does` },
  skills: {
    eyebrow: 'The toolkit',
    heading: 'Tools and skills',
    core: 'Used most',
    sometimes: 'Depending on the task',
  },
  faq: {
    heading: (role) => `Life as ${a(role)}: common questions`,
    workQuestion: (role) => `What does ${a(role)} do all day?`,
    workAnswer: (work) =>
      end(work.activity ? `A typical day goes into ${work.text}` : `The core of the job: ${work.text}`),
    goodJobQuestion: (role) => `Is being ${a(role)} a good job?`,
    goodJobAnswer: ({ demand, pay, payNote }) => [
      demand && `Demand for the role is ${demand}.`,
      pay && `Typical pay is ${pay}.`,
      payNote && end(`${pay ? 'More on pay' : 'Pay'}: ${payNote}`),
      'It suits those who like both focused work and teamwork.',
    ],
    skillsQuestion: (role) => `Which skills does ${a(role)} use every day?`,
    skillsAnswer: (core, sometimes) => [
      end(`Used most: ${core}`),
      sometimes && end(`Depending on the task: ${sometimes}`),
    ],
  },
  cta: { heading: ({ title }) => `Is ${title} the right role for you?` },
  explore: {
    eyebrow: 'Explore',
    heading: ({ title }, publisher) => `More about the ${title} role${publisher ? ` from ${publisher}` : ''}`,
  },
  ui: {
    loading: 'Loading…',
    retry: 'Try again',
    failed: (code) => (isTransient(code) ? 'This could not be loaded just now.' : 'This could not be shown.'),
    failedAgain: 'Still not loaded.',
    loaded: 'Loaded.',
    empty: 'Nothing to show yet.',
    showAll: 'Show all answers',
    hideAll: 'Hide all answers',
    opensInNewTab: 'opens in a new tab',
    skillsSelected: (selected, total) => `${selected} of ${total} selected`,
    sourceLabel: 'Source',
    retrieved: (date) => `Retrieved ${date}`,
  },
};
