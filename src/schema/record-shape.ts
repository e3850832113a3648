/** Generated from src/schema/role-record.schema.ts by `npm run generate`. Do not edit. */
import type { ObjectShape, Shape } from './shape.js';

const visible = /(?!\p{DI})[\p{L}\p{N}\p{P}\p{S}]/u;
const text4000 = ['text', 4000, visible] as const satisfies Shape;
const text500 = ['text', 500, visible] as const satisfies Shape;
const text80 = ['text', 80, visible] as const satisfies Shape;
const text200 = ['text', 200, visible] as const satisfies Shape;
const text120 = ['text', 120, visible] as const satisfies Shape;
const text2000 = ['text', 2000, visible] as const satisfies Shape;
const text300 = ['text', 300, visible] as const satisfies Shape;
const text1000 = ['text', 1000, visible] as const satisfies Shape;
const text2048 = ['text', 2048, visible] as const satisfies Shape;
const slug = ['text', 80, /^[a-z0-9-]+$/, '1–80 characters of a–z, 0–9 and -'] as const satisfies Shape;
const url = [
  'url',
  2048,
  'an http:, https:, mailto: or tel: URL, or a relative one',
] as const satisfies Shape;
const richTextRun = [
  'object',
  { text: text4000 },
  { url: url, strong: ['oneOf', true, false], em: ['oneOf', true, false] },
] as const satisfies Shape;
const richText = [
  'either',
  [
    text4000,
    [
      'list',
      ['either', [text4000, richTextRun]],
      100,
      1,
      'text of 1–4000 characters, or a list of texts and {text, url?, strong?, em?}',
    ],
  ],
  'text of 1–4000 characters, or a list of texts and {text, url?, strong?, em?}',
] as const satisfies Shape;
const duty = [
  'either',
  [text500, ['object', { text: text500 }, { gerund: text500 }]],
] as const satisfies Shape;
const skill = [
  'either',
  [text80, ['object', { name: text80 }, { level: ['oneOf', 'core', 'sometimes'], url: url }]],
] as const satisfies Shape;
const amount = ['number', 0, 1000000000000] as const satisfies Shape;
const pay = [
  'object',
  {
    currency: ['text', Infinity, /^[A-Z]{3}$/, 'a currency code such as INR'],
    period: ['oneOf', 'hour', 'day', 'week', 'month', 'year'],
  },
  { min: amount, max: amount, median: amount, percentile10: amount, percentile90: amount, text: text200 },
  [
    ['min', 'max'],
    ['percentile10', 'percentile90'],
  ],
] as const satisfies Shape;
const years = ['number', 0, 100] as const satisfies Shape;
const experience = [
  'object',
  {},
  { min: years, max: years, text: text200 },
  [['min', 'max']],
] as const satisfies Shape;
const dayStep = [
  'object',
  { label: text120, text: text2000 },
  { time: ['text', Infinity, /^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'a time such as 09:30'] },
] as const satisfies Shape;
const faq = ['object', { question: text300, answer: richText }, { id: slug }] as const satisfies Shape;
const cta = [
  'object',
  { label: text80, url: url },
  { heading: text200, text: text1000, note: text200 },
] as const satisfies Shape;
const roleLink = ['object', { label: text120, url: url }, { description: text300 }] as const satisfies Shape;
const publisher = ['object', { name: text120 }, { url: url }] as const satisfies Shape;
const roleSource = [
  'object',
  { name: text200 },
  {
    url: url,
    licence: text200,
    retrieved: [
      'text',
      Infinity,
      /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/,
      'a date such as 2026-03-06',
    ],
  },
] as const satisfies Shape;
const record = [
  'object',
  { title: text120 },
  {
    $schema: text2048,
    version: ['oneOf', 1],
    id: slug,
    lang: ['text', 35, /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a language tag such as en-IN'],
    country: ['text', Infinity, /^[A-Z]{2}$/, 'a country code such as IN'],
    article: ['oneOf', 'a', 'an'],
    plural: text120,
    alternateTitles: ['list', text120, 40],
    definition: richText,
    duties: ['list', duty, 40],
    skills: ['list', skill, 60],
    pay: pay,
    experience: experience,
    demand: ['oneOf', 'low', 'steady', 'growing', 'high'],
    day: ['list', dayStep, 24],
    takeaways: ['list', richText, 12],
    faqs: ['list', faq, 40],
    composeFaqs: ['oneOf', true, false],
    cta: cta,
    links: ['list', roleLink, 40],
    publisher: publisher,
    source: roleSource,
  },
  [],
  ['duties', 'skills', 'day', 'faqs'],
] as const satisfies Shape;

export const recordShape: ObjectShape = record;
