/** Every field of a record, and every form of the ones that have several. A test holds this file to the schema. */
import type { RoleRecord } from '../../src/schema/role-record.js';

export const fullRecord: RoleRecord = {
  $schema: 'https://role.example/role-record.schema.json',
  version: 1,
  id: 'site-reliability-engineer',
  lang: 'en-GB',
  country: 'GB',
  title: 'SRE',
  article: 'an',
  plural: 'SREs',
  alternateTitles: ['Site reliability engineer', 'Production engineer'],
  definition: [
    'An SRE keeps services up.\n\nMost of the work is ',
    { text: 'engineering', strong: true, em: false },
    ', told in ',
    { text: 'the handbook', url: 'https://sre.example/handbook', em: true },
    '.',
  ],
  duties: [
    'Watch the dashboards',
    { text: 'Automate what hurts', gerund: 'automating what hurts' },
    { text: 'Run the on-call rota' },
    'Write up incidents & near misses',
  ],
  skills: [
    'Linux',
    { name: 'Kubernetes', level: 'core', url: 'https://kubernetes.example/' },
    { name: 'C++', level: 'sometimes' },
  ],
  pay: {
    currency: 'GBP',
    period: 'year',
    min: 45000,
    max: 95000,
    median: 68000,
    percentile10: 48000,
    percentile90: 90000,
    text: 'plus an on-call allowance',
  },
  experience: { min: 2, max: 6, text: 'two to six years in operations' },
  demand: 'growing',
  day: [
    { label: 'Hand-over', time: '09:00', text: 'The night is told in five sentences.' },
    { label: 'Deep work', text: 'One thing that broke last week is made unable to break.' },
    { label: 'On call', time: '17:30', text: 'The pager changes hands.' },
  ],
  takeaways: ['Quiet is the goal.', ['Every alert has an ', { text: 'owner', url: 'https://sre.example/owners', strong: true, em: false }, '.']],
  faqs: [
    { question: 'Do SREs write code?', answer: 'Yes, about half of the week.' },
    {
      id: 'nights',
      question: 'Do they work nights?',
      answer: ['Sometimes. ', { text: 'See the rota', url: '/rota', strong: false, em: true }, '.'],
    },
  ],
  composeFaqs: true,
  cta: {
    heading: 'Come and look after production',
    text: 'Two teams are hiring.',
    label: 'See the openings',
    url: 'https://sre.example/jobs',
    note: 'No recruiters.',
  },
  links: [
    { label: 'Salary', url: 'https://sre.example/salary', description: 'By city and seniority' },
    { label: 'Write to us', url: 'mailto:jobs@sre.example' },
    { label: 'Ring us', url: 'tel:+441632960001' },
    { label: 'The rota', url: 'rota?week=1#now' },
  ],
  publisher: { name: 'The SRE Guild', url: 'https://sre.example/' },
  source: {
    name: 'Fiction for tests',
    url: 'https://sre.example/sources',
    licence: 'CC0 1.0',
    retrieved: '2026-03-06',
  },
};
