/**
 * Unusual records as people, spreadsheets and language models write them. Each must be drawn, with exactly the given `warnings`.
 */
export interface OddRecord {
  readonly name: string;
  readonly input: unknown;
  readonly warnings: readonly string[];
}

const URL_EXPECTED = 'expected an http:, https:, mailto: or tel: URL, or a relative one';

export const oddRecords: readonly OddRecord[] = [
  { name: 'no duties', input: { title: 'Poet', skills: ['Metre'] }, warnings: [] },
  { name: 'one duty', input: { title: 'Night watchman', duties: ['Watch'] }, warnings: [] },
  { name: 'eighteen duties', input: { title: 'Caretaker', duties: Array.from({ length: 18 }, (_, n) => `Duty ${n + 1}`) }, warnings: [] },
  { name: 'the same duty twice', input: { title: 'Clerk', duties: ['File papers', 'File papers'] }, warnings: [] },
  { name: 'duties with a full stop', input: { title: 'Clerk', duties: ['File papers.', 'Sort post.'] }, warnings: [] },
  { name: 'duties in capitals', input: { title: 'Clerk', duties: ['FILE PAPERS', 'SORT POST'] }, warnings: [] },
  { name: 'a duty of two lines', input: { title: 'Clerk', duties: ['File papers\nand sort post'] }, warnings: [] },
  { name: 'a title of one character', input: { title: 'Q', duties: ['Equip agents'] }, warnings: [] },
  { name: 'a title of two', input: { title: 'GP', duties: ['See patients'] }, warnings: [] },
  { name: 'a title with a slash', input: { title: 'Waiter/waitress', duties: ['Take orders'] }, warnings: [] },
  { name: 'a title in brackets', input: { title: '(Junior) .NET developer', duties: ['Fix bugs'] }, warnings: [] },
  { name: 'a title of an emoji', input: { title: '🧑‍🚀', duties: ['Float'] }, warnings: [] },
  { name: 'a title padded with space', input: { title: '  Clerk  ', duties: ['File papers'] }, warnings: [] },
  { name: 'pay in words only', input: { title: 'Actor', duties: ['Act'], pay: { currency: 'GBP', period: 'year', text: 'variable' } }, warnings: [] },
  { name: 'pay with no figure at all', input: { title: 'Clerk', duties: ['File'], pay: { currency: 'GBP', period: 'year' } }, warnings: [] },
  { name: 'pay from', input: { title: 'Clerk', duties: ['File'], pay: { currency: 'GBP', period: 'year', min: 20000 } }, warnings: [] },
  { name: 'pay up to', input: { title: 'Clerk', duties: ['File'], pay: { currency: 'JPY', period: 'month', max: 300000 } }, warnings: [] },
  { name: 'pay of nothing', input: { title: 'Intern', duties: ['Learn'], pay: { currency: 'EUR', period: 'day', min: 0, max: 0 } }, warnings: [] },
  { name: 'an unknown currency', input: { title: 'Clerk', duties: ['File'], pay: { currency: 'ZZZ', period: 'week', min: 5 } }, warnings: [] },
  { name: 'an unknown language', input: { title: 'Clerk', duties: ['File'], lang: 'xx-Zzzz-ZZ' }, warnings: [] },
  { name: 'empty lists', input: { title: 'Clerk', duties: ['File'], skills: [], day: [], faqs: [], takeaways: [], links: [] }, warnings: [] },
  { name: 'fields of another vocabulary', input: { title: 'Clerk', duties: ['File'], salary: '£20k', employmentType: ['FULL_TIME'] }, warnings: [] },
  {
    name: 'null for unknown values',
    input: { title: 'Clerk', duties: ['File'], pay: null, demand: null, definition: null },
    warnings: [
      'definition: expected text of 1–4000 characters, or a list of texts and {text, url?, strong?, em?}',
      'pay: expected an object',
      'demand: expected low or steady or growing or high',
    ],
  },
  {
    name: 'empty strings from a form',
    input: { title: 'Clerk', duties: ['File', ''], lang: '', country: '', id: '' },
    warnings: [
      'id: expected 1–80 characters of a–z, 0–9 and -',
      'lang: expected a language tag such as en-IN',
      'country: expected a country code such as IN',
      'duties[1]: expected text of 1–500 characters',
    ],
  },
  {
    name: 'numbers as text',
    input: { title: 'Clerk', duties: ['File'], pay: { currency: 'INR', period: 'year', min: '4,00,000', max: '24L' } },
    warnings: [
      'pay.min: expected a number from 0 to 1000000000000',
      'pay.max: expected a number from 0 to 1000000000000',
    ],
  },
  {
    name: 'pay with max below min',
    input: { title: 'Clerk', duties: ['File'], pay: { currency: 'INR', period: 'year', min: 9, max: 3, median: 5 } },
    warnings: ['pay.max: expected a number not below min'],
  },
  {
    name: 'pay without a currency',
    input: { title: 'Clerk', duties: ['File'], pay: { period: 'year', min: 9 } },
    warnings: ['pay.currency: expected a currency code such as INR'],
  },
  {
    name: 'a locale with an underscore',
    input: { title: 'Clerk', duties: ['File'], lang: 'en_IN', country: 'in' },
    warnings: ['lang: expected a language tag such as en-IN', 'country: expected a country code such as IN'],
  },
  {
    name: 'a list written as text',
    input: { title: 'Clerk', duties: ['File'], skills: 'Filing, sorting' },
    warnings: ['skills: expected a list of at most 60 entries'],
  },
  {
    name: 'times in other formats',
    input: {
      title: 'Clerk',
      day: [
        { label: 'Start', time: '9:00', text: 'Files' },
        { label: 'End', time: '5 pm', text: 'Goes home' },
      ],
    },
    warnings: ['day[0].time: expected a time such as 09:30', 'day[1].time: expected a time such as 09:30'],
  },
  {
    name: 'a host and port without a scheme',
    input: { title: 'Clerk', duties: ['File'], links: [{ label: 'Jobs', url: 'localhost:3000/jobs' }] },
    warnings: [`links[0].url: ${URL_EXPECTED}`],
  },
  {
    name: 'more duties than allowed',
    input: { title: 'Clerk', duties: Array.from({ length: 41 }, (_, n) => `Duty ${n}`) },
    warnings: ['duties: expected at most 40 entries, got 41'],
  },
  {
    name: 'a question without an answer',
    input: { title: 'Clerk', duties: ['File'], faqs: [{ question: 'Why?' }, { question: 'How?', answer: [] }] },
    warnings: [
      'faqs[0].answer: expected text of 1–4000 characters, or a list of texts and {text, url?, strong?, em?}',
      'faqs[1].answer: expected text of 1–4000 characters, or a list of texts and {text, url?, strong?, em?}',
    ],
  },
];
