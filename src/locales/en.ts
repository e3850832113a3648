import { endSentence } from './end-sentence.js';
import { englishPhrases } from './english-phrases.js';
import { indefiniteArticle } from './indefinite-article.js';
import type { FailureCode, Messages, PayPeriod, RoleWords } from './messages.js';

const a = ({ title, article = indefiniteArticle(title) }: RoleWords) => `${article} ${title}`;
const end = (text: string) => endSentence(text, '.');

const ABBREVIATED: Record<PayPeriod, string> = { hour: 'hr', day: 'day', week: 'wk', month: 'mo', year: 'yr' };

const FAILED: Record<FailureCode, string> = {
  network: 'This did not load. The connection may be down.',
  timeout: 'This is taking too long to load.',
  status: 'This is not available at the moment.',
  'too-large': 'This is too large to show.',
  'not-json': 'This could not be read.',
  record: 'This is not complete enough to show.',
};

/** English without a word that is spelt one way in Britain and another in America. */
export const en: Messages = {
  lang: 'en',
  dir: 'ltr',
  stop: '.',
  phrases: englishPhrases,
  summary: {
    eyebrow: 'Day in the life',
    heading: (role) => `A day in the life of ${a(role)}`,
    lead: (role) =>
      `The working day of ${a(role)} moves between focused work and time with other people, from the first priorities to the notes left for tomorrow.`,
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
    mix: () => 'Expect a mix: stretches of focused work, broken up by messages, questions and time with colleagues.',
    skills: (list) => end(`Skills in daily use: ${list}`),
    work: ({ text, activity }) => end(activity ? `Most of the time goes into ${text}` : `Where most of the time goes: ${text}`),
  },
  day: {
    eyebrow: 'A typical day',
    heading: (role) => `What a typical day looks like for ${a(role)}`,
    intro: 'No two workplaces are alike, but the day often takes this shape.',
    labels: ['Morning', 'Midday', 'Afternoon', 'Wrapping up'],
    morning(work) {
      const opening = 'The day often opens with priorities and messages';
      if (!work) return `${opening}, before the first stretch of focused work.`;
      return end(`${opening}, then ${work.activity ? 'settles into' : 'turns to the main work:'} ${work.text}`);
    },
    midday(work) {
      const mix = 'The middle of the day alternates between solo work and quick check-ins';
      if (!work) return `${mix}.`;
      return end(`${mix}${work.activity ? ', and much of it goes into' : '. Often on the list:'} ${work.text}`);
    },
    afternoon(work) {
      const meetings = 'Meetings and reviews tend to fall in the afternoon';
      if (!work) return `${meetings}, along with questions that need a second opinion.`;
      return end(`${meetings}, alongside ${work.activity ? '' : 'another part of the work: '}${work.text}`);
    },
    evening(skills) {
      const closing = 'Before the day ends there is tidying up to do, notes to leave for tomorrow and open work to hand over.';
      return skills ? end(`${closing} In use from start to finish: ${skills}`) : closing;
    },
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
    workAnswer: ({ text, activity }) => end(`${activity ? 'A typical day goes into' : 'The core of the work:'} ${text}`),
    goodJobQuestion: (role) => `Is being ${a(role)} a good job?`,
    goodJobAnswer({ demand, pay, payNote }) {
      const known = [demand && `demand for the role is ${demand}`, pay && `typical pay is ${pay}`].filter(Boolean).join(', and ');
      return [
        known && `${known.replace(/^./, (letter) => letter.toUpperCase())}.`,
        payNote && end(`${pay ? 'More on pay' : 'Pay'}: ${payNote}`),
        'It tends to suit those who enjoy both focused work and time with other people.',
      ].filter(Boolean).join(' ');
    },
    skillsQuestion: (role) => `Which skills does ${a(role)} use every day?`,
    skillsAnswer: (core, sometimes) =>
      end(`The most used: ${core}`) + (sometimes ? end(` Others depend on the task: ${sometimes}`) : ''),
  },
  cta: { heading: ({ title }) => `Is ${title} the right role for you?` },
  explore: {
    eyebrow: 'Explore',
    heading: ({ title }, publisher) => `More about the ${title} role${publisher ? ` on ${publisher}` : ''}`,
  },
  ui: {
    loading: 'Loading…',
    retry: 'Try again',
    failed: (code) => FAILED[code],
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
