/** Generated from src/schema/role-record.schema.ts by `npm run generate`. Do not edit. */
import { either } from './either-shape.js';
import { link, number, oneOf, text } from './leaf-shapes.js';
import { list } from './list-shape.js';
import { object } from './object-shape.js';

const words = (max: number) => text(max, /(?!\p{DI})[\p{L}\p{N}\p{P}\p{S}]/u);
const text4000 = words(4000);
const text500 = words(500);
const text80 = words(80);
const text200 = words(200);
const text120 = words(120);
const text2000 = words(2000);
const text300 = words(300);
const text1000 = words(1000);
const text2048 = words(2048);
const slug = text(80, /^[a-z0-9-]+$/, '1–80 characters of a–z, 0–9 and -');
const url = link(2048, 'an http:, https:, mailto: or tel: URL, or a relative one');
const richTextRun = object(
  { text: text4000 },
  { url: url, strong: oneOf(true, false), em: oneOf(true, false) },
);
const richText = either(
  {
    text: text4000,
    list: list(
      either({ text: text4000, object: richTextRun }, 'text of 1–4000 characters or an object'),
      100,
      1,
      'text of 1–4000 characters, or a list of texts and {text, url?, strong?, em?}',
    ),
  },
  'text of 1–4000 characters, or a list of texts and {text, url?, strong?, em?}',
);
const duty = either(
  { text: text500, object: object({ text: text500 }, { gerund: text500 }) },
  'text of 1–500 characters or an object',
);
const skill = either(
  { text: text80, object: object({ name: text80 }, { level: oneOf('core', 'sometimes'), url: url }) },
  'text of 1–80 characters or an object',
);
const amount = number(0, 1000000000000);
const pay = object(
  {
    currency: text(Infinity, /^[A-Z]{3}$/, 'a currency code such as INR'),
    period: oneOf('hour', 'day', 'week', 'month', 'year'),
  },
  { min: amount, max: amount, median: amount, percentile10: amount, percentile90: amount, text: text200 },
  [
    ['min', 'max'],
    ['percentile10', 'percentile90'],
  ],
);
const years = number(0, 100);
const experience = object({}, { min: years, max: years, text: text200 }, [['min', 'max']]);
const dayStep = object(
  { label: text120, text: text2000 },
  { time: text(Infinity, /^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'a time such as 09:30') },
);
const faq = object({ question: text300, answer: richText }, { id: slug });
const cta = object({ label: text80, url: url }, { heading: text200, text: text1000, note: text200 });
const roleLink = object({ label: text120, url: url }, { description: text300 });
const publisher = object({ name: text120 }, { url: url });
const roleSource = object(
  { name: text200 },
  {
    url: url,
    licence: text200,
    retrieved: text(
      Infinity,
      /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/,
      'a date such as 2026-03-06',
    ),
  },
);
const record = object(
  { title: text120 },
  {
    $schema: text2048,
    version: oneOf(1),
    id: slug,
    lang: text(35, /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a language tag such as en-IN'),
    country: text(Infinity, /^[A-Z]{2}$/, 'a country code such as IN'),
    article: oneOf('a', 'an'),
    plural: text120,
    alternateTitles: list(text120, 40),
    definition: richText,
    duties: list(duty, 40),
    skills: list(skill, 60),
    pay: pay,
    experience: experience,
    demand: oneOf('low', 'steady', 'growing', 'high'),
    day: list(dayStep, 24),
    takeaways: list(richText, 12),
    faqs: list(faq, 40),
    composeFaqs: oneOf(true, false),
    cta: cta,
    links: list(roleLink, 40),
    url: url,
    publisher: publisher,
    source: roleSource,
  },
  [],
  ['duties', 'skills', 'day', 'faqs'],
);

export const recordShape = record;
