/**
 * The single definition of a role record. The TypeScript type, the published JSON Schema and the table that drives the reader in the page
 * are generated from it (`npm run generate`); no other file lists fields.
 *
 * This is the only file that may import zod, and it never reaches the bundle.
 *
 * In `meta`, `id` makes a node a type of its own. Four keywords extend JSON Schema:
 * - `expected`: ends the reader's sentence "path: expected …" for this node;
 * - `url`: the text is a URL, checked by `isAllowedUrl`; a relative one is made absolute;
 * - `ordered`: pairs of keys of which the second number must be at least the first;
 * - `anyOfKeys`: keys of which at least one must hold a list with entries.
 */
import { z } from 'zod';
import { isAllowedUrl } from './is-allowed-url.js';
import { isOrdered } from './is-ordered.js';

// zod probes `new Function`, which a strict Content-Security-Policy reports.
z.config({ jitless: true });

/** At least one visible character: white space, control characters and fillers alone would show as a gap. */
const VISIBLE = /(?!\p{DI})[\p{L}\p{N}\p{P}\p{S}]/u;

const text = (max: number) => z.string().min(1).max(max).regex(VISIBLE);

const url = z
  .string()
  .min(1)
  .max(2048)
  .refine(isAllowedUrl, 'expected an http:, https:, mailto: or tel: URL, or a relative one')
  .meta({
    id: 'Url',
    url: true,
    // The part of `isAllowedUrl` that an editor can check. Accepts everything the reader accepts, and a little more.
    pattern:
      '^(?![A-Za-z][A-Za-z0-9+.\\-]*:|[/\\\\]{2})|^([Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):',
    expected: 'an http:, https:, mailto: or tel: URL, or a relative one',
  });

const amount = z.number().min(0).max(1e12).meta({ id: 'Amount' });
const years = z.number().min(0).max(100).meta({ id: 'Years' });

const run = z
  .object({
    text: text(4000).describe('The text.'),
    url: url.optional().describe('Makes the text a link.'),
    strong: z.boolean().optional().describe('Strong importance. Default: false.'),
    em: z.boolean().optional().describe('Stress emphasis. Default: false.'),
  })
  .meta({ id: 'RichTextRun' });

const richText = z
  .union([
    text(4000),
    z
      .array(z.union([text(4000), run]))
      .min(1)
      .max(100),
  ])
  .meta({
    id: 'RichText',
    expected: 'text of 1–4000 characters, or a list of texts and {text, url?, strong?, em?}',
  });

const duty = z
  .union([
    text(500),
    z.object({
      text: text(500).describe('The duty in sentence case, for example "Review pull requests".'),
      gerund: text(500)
        .optional()
        .describe('The duty as an -ing phrase, for example "reviewing pull requests".'),
    }),
  ])
  .meta({ id: 'Duty' });

const skill = z
  .union([
    text(80),
    z.object({
      name: text(80).describe('The skill as it is usually written, for example "Node.js".'),
      level: z
        .enum(['core', 'sometimes'])
        .optional()
        .describe('`core`: used daily. `sometimes`: depends on the project. Default: core.'),
      url: url.optional().describe('A page about the skill.'),
    }),
  ])
  .meta({ id: 'Skill' });

const pay = z
  .object({
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .meta({ expected: 'a currency code such as INR' })
      .describe('ISO 4217 code, for example "INR".'),
    period: z
      .enum(['hour', 'day', 'week', 'month', 'year'])
      .describe('The period that the amounts are paid for.'),
    min: amount.optional().describe('Lower end, in whole currency units (not cents, not lakh).'),
    max: amount.optional().describe('Upper end, in whole currency units. Not below `min`.'),
    median: amount.optional().describe('Median, in whole currency units.'),
    percentile10: amount.optional().describe('10th percentile, in whole currency units.'),
    percentile90: amount
      .optional()
      .describe('90th percentile, in whole currency units. Not below `percentile10`.'),
    text: text(200).optional().describe('Pay in words, when there are no amounts, for example "variable".'),
  })
  .refine((value) => isOrdered(value, ['min', 'max']), {
    path: ['max'],
    message: 'expected a number not below min',
  })
  .refine((value) => isOrdered(value, ['percentile10', 'percentile90']), {
    path: ['percentile90'],
    message: 'expected a number not below percentile10',
  })
  .meta({
    id: 'Pay',
    ordered: [
      ['min', 'max'],
      ['percentile10', 'percentile90'],
    ],
  });

const experience = z
  .object({
    min: years.optional().describe('Lower end in years.'),
    max: years.optional().describe('Upper end in years. Not below `min`.'),
    text: text(200)
      .optional()
      .describe('Experience in words, when there are no numbers, for example "none needed".'),
  })
  .refine((value) => isOrdered(value, ['min', 'max']), {
    path: ['max'],
    message: 'expected a number not below min',
  })
  .meta({ id: 'Experience', ordered: [['min', 'max']] });

const dayStep = z
  .object({
    label: text(120).describe('Name of this part of the day, for example "Morning" or "Stand-up".'),
    time: z
      .string()
      .regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/)
      .meta({ expected: 'a time such as 09:30' })
      .optional()
      .describe('Local start time, "HH:MM".'),
    text: text(2000).describe('What happens in it.'),
  })
  .meta({ id: 'DayStep' });

const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9-]+$/)
  .meta({ id: 'Slug', expected: '1–80 characters of a–z, 0–9 and -' });

const faq = z
  .object({
    question: text(300).describe('The question, with its question mark.'),
    answer: richText.describe('The answer.'),
    id: slug.optional().describe('Identifies the question in a deep link. Default: slug of the question.'),
  })
  .meta({ id: 'Faq' });

const cta = z
  .object({
    heading: text(200).optional().describe('Heading. Default: composed.'),
    text: text(1000).optional().describe('One or two sentences. Default: composed.'),
    label: text(80).describe('Text of the button.'),
    url: url.describe('Target of the link.'),
    note: text(200).optional().describe('One line under the button, for example "No account needed".'),
  })
  .meta({ id: 'Cta' });

const link = z
  .object({
    label: text(120).describe('Text of the link.'),
    url: url.describe('Target of the link.'),
    description: text(300).optional().describe('One line about the linked page.'),
  })
  .meta({ id: 'RoleLink' });

const publisher = z
  .object({
    name: text(120).describe('Name of the publisher.'),
    url: url.optional().describe('Home page of the publisher.'),
  })
  .meta({ id: 'Publisher' });

const source = z
  .object({
    name: text(200).describe('Name of the source. Shown under the page.'),
    url: url.optional().describe('Page of the source.'),
    licence: text(200).optional().describe('Licence of the facts, for example "CC BY 4.0".'),
    retrieved: z
      .string()
      .regex(/^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/)
      .meta({ expected: 'a date such as 2026-03-06' })
      .optional()
      .describe('Date on which the facts were retrieved, "YYYY-MM-DD".'),
  })
  .meta({ id: 'RoleSource' });

export const roleRecordSchema = z
  .object({
    $schema: text(2048).optional().describe('URL of this schema, for editors. Ignored.'),
    version: z.literal(1).optional().describe('Version of the record format. Default: 1.'),
    id: slug.optional().describe('Identifier of the role. Default: slug of the title.'),
    lang: z
      .string()
      .max(35)
      .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
      .meta({ expected: 'a language tag such as en-IN' })
      .optional()
      .describe('BCP 47 tag of the language of the record, for example "en-IN".'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .meta({ expected: 'a country code such as IN' })
      .optional()
      .describe('ISO 3166-1 alpha-2 code of the country that the facts are about, for example "IN".'),
    title: text(120).describe('Name of the role, with its usual capitals, for example "Backend Developer".'),
    article: z
      .enum(['a', 'an'])
      .optional()
      .describe('English indefinite article of the title. Default: derived from the title.'),
    plural: text(120).optional().describe('Plural of the title.'),
    alternateTitles: z.array(text(120)).max(40).optional().describe('Other names of the role.'),
    definition: richText.optional().describe('What the role does.'),
    duties: z.array(duty).max(40).optional().describe('Duties, most important first, in sentence case.'),
    skills: z.array(skill).max(60).optional().describe('Tools and skills, most used first.'),
    pay: pay.optional().describe('Typical pay.'),
    experience: experience.optional().describe('Years of experience that the role usually asks for.'),
    demand: z.enum(['low', 'steady', 'growing', 'high']).optional().describe('Demand for the role.'),
    day: z.array(dayStep).max(24).optional().describe('The day, step by step. Replaces the composed day.'),
    takeaways: z
      .array(richText)
      .max(12)
      .optional()
      .describe('Key takeaways. Replace the composed takeaways.'),
    faqs: z.array(faq).max(40).optional().describe('Questions and answers. Follow the composed questions.'),
    composeFaqs: z
      .boolean()
      .optional()
      .describe('`false` shows only the questions in `faqs`. Default: true.'),
    cta: cta.optional().describe('Call to action.'),
    links: z.array(link).max(40).optional().describe('Links to more about the role.'),
    url: url.optional().describe('Page of the role. A card links to it.'),
    publisher: publisher.optional().describe('Publisher of the record.'),
    source: source.optional().describe('Source of the facts, credited under the page.'),
  })
  .refine(
    (value) => [value.duties, value.skills, value.day, value.faqs].some((list) => list && list.length > 0),
    {
      message: 'expected at least one of duties, skills, day, faqs',
    },
  )
  .meta({ anyOfKeys: ['duties', 'skills', 'day', 'faqs'] });
