/** Unusual titles, duties, skills, pay and experience, as real collections of records have them. */
import { describe, expect, it } from 'vitest';
import { composeRoleContent } from '../../../src/content/compose-role-content.js';
import { getMessages } from '../../../src/locales/get-messages.js';
import type { Duty, RoleRecord } from '../../../src/schema/role-record.js';
import { backendDeveloper } from '../../support/backend-developer.js';
import { languageTags, registerAll } from '../../support/languages.js';
import { findFaults } from '../../support/page-rules.js';

registerAll();

const titles = [
  'UX designer',
  'MRI technician',
  'Head of IT (IT director)',
  'HGV driver',
  'Actor',
  'SRE',
  'Unix admin',
  'E-learning developer',
  'Registrar of births, deaths, marriages and civil partnerships',
  'English as a foreign language (EFL) teacher',
  'User experience (UX) designer',
  'R&D manager',
  'IT support technician',
  'Ofsted inspector',
  '‘Early years’ teacher',
  'Test lead',
  'MLOps engineer',
  'HEAD CHEF',
  'X',
  'Ünal tutor',
  'web developer',
  '.NET developer',
  'C++ developer',
  ' Baker  and\nconfectioner ',
  'x'.repeat(120),
];

const dutyLists: Record<string, readonly Duty[]> = {
  'base verbs': [
    'Respond to emergency calls',
    'Use a defibrillator to revive patients',
    'Give patients medicines and injections',
    'Help to deliver babies',
    'Check equipment',
  ],
  gerunds: [
    'researching your role',
    'learning your lines',
    'rehearsing',
    'attending fittings for costumes',
    'preparing for and going to auditions',
  ],
  'gerunds of the author': [
    { text: 'Design APIs', gerund: 'Designing APIs' },
    { text: 'REST reviews', gerund: 'reviewing REST APIs.' },
    { text: 'Ship', gerund: 'shipping' },
  ],
  'a mixture': [
    'Rehearsing',
    'Learn your lines',
    'auditions',
    'Finding the next job',
    { text: 'Sing', gerund: 'singing' },
  ],
  nouns: [
    'schools',
    'further education and skills',
    'children and families services',
    'early years and childcare',
  ],
  'names and acronyms': [
    'REST or GraphQL APIs',
    'Docker images',
    'iOS builds',
    'Node.js services',
    'A/B tests',
    'NoSQL schemas',
  ],
  'marks inside': [
    'Report: write, check and file',
    'Say “no” (politely)',
    "Suit clients' needs, budgets, etc.",
    'Identify faults or ‘bugs’ so they can be fixed.',
    'Plan; then do',
  ],
  'end marks': ['Bake bread.', 'Ask why?', 'Sell cakes!', 'Clean up;', 'Count the till...'],
  'several sentences': ["You'll be employed directly. You could also work on contract.", 'Inspect schools'],
  'only an essay': [`Write ${'very '.repeat(90)}long reports`],
  'as long as may be': ['x'.repeat(240), `Design ${'and build '.repeat(20)}`, 'Test', 'Bake', 'Ship'],
  'the same one twice': ['Bake bread', 'bake bread.', 'Bake bread'],
  one: ['Bake bread'],
  two: ['Bake bread', 'Sell cakes'],
  three: ['Bake bread', 'Sell cakes', 'Clean ovens'],
  four: ['Bake bread', 'Sell cakes', 'Clean ovens', 'Order flour'],
  forty: Array.from({ length: 40 }, (_, index) => `Bake bread number ${index + 1}`),
  none: [],
};

const skillLists: Record<string, RoleRecord['skills']> = {
  'with and': ['SQL & NoSQL', 'Research and writing', 'Git'],
  'with commas': ['R, Julia', 'Git'],
  'with stops': ['Node.js', 'Adobe Inc.', 'C#', '.NET', 'What?'],
  one: ['Git'],
  sixty: Array.from({ length: 60 }, (_, index) => `Skill ${index + 1}`),
  'sometimes only': [{ name: 'Git', level: 'sometimes' }],
  'the same one twice': ['Git', 'git', { name: 'Git', level: 'sometimes' }],
  none: [],
};

const pays: Record<string, RoleRecord['pay']> = {
  range: { currency: 'GBP', period: 'year', min: 17000, max: 40000 },
  hourly: { currency: 'USD', period: 'hour', min: 18.5, max: 22 },
  nought: { currency: 'USD', period: 'day', min: 0, max: 0 },
  words: { currency: 'GBP', period: 'year', text: 'variable' },
  'words that say typically': { currency: 'INR', period: 'year', text: 'Typically 4–6 LPA.' },
  'words and figures': { currency: 'INR', period: 'month', min: 1, text: 'plus a bonus (yearly)' },
  nothing: { currency: 'XXX', period: 'week' },
};

const experiences: Record<string, RoleRecord['experience']> = {
  none: { min: 0, max: 0 },
  newcomers: { min: 0, max: 1 },
  one: { min: 1, max: 1 },
  open: { min: 8 },
  words: { text: 'none needed' },
  nothing: {},
  fraction: { min: 0.5, max: 1.5 },
};

const variants: readonly (readonly [string, RoleRecord])[] = [
  ...titles.map((title) => [`the title “${title}”`, { ...backendDeveloper, title }] as const),
  ...Object.entries(dutyLists).flatMap(([name, duties]) => {
    const { definition: _, ...undefinedRole } = backendDeveloper;
    return [
      [`duties: ${name}`, { ...backendDeveloper, duties }],
      [`duties without a definition: ${name}`, { ...undefinedRole, duties }],
    ] as const;
  }),
  ...Object.entries(skillLists).map(
    ([name, skills]) => [`skills: ${name}`, { ...backendDeveloper, skills }] as const,
  ),
  ...Object.entries(pays).map(([name, pay]) => [`pay: ${name}`, { ...backendDeveloper, pay }] as const),
  ...Object.entries(experiences).map(
    ([name, experience]) => [`experience: ${name}`, { ...backendDeveloper, experience }] as const,
  ),
  ['one duty and nothing else', { title: 'Baker', duties: ['Bake bread'] }],
  ['one skill and nothing else', { title: 'Baker', skills: ['Bread'] }],
  [
    'one question and nothing else',
    { title: 'Baker', faqs: [{ question: 'Why?', answer: 'Because of the bread.' }] },
  ],
  ['a day and nothing else', { title: 'Baker', day: [{ label: 'Night', time: '02:00', text: 'Bread' }] }],
  [
    'a definition without a place',
    { title: 'Baker', definition: 'Bakers bake.', composeFaqs: false, skills: ['Bread'] },
  ],
];

describe.each(['en-IN', 'en-US', ...languageTags])('in %s', (lang) => {
  it.each(variants)('a page with %s breaks no rule', (_, record) => {
    expect(findFaults({ record, content: composeRoleContent(record, getMessages(lang)) })).toEqual([]);
  });
});
