/** Wrong records that must not compile, and the generated type compared with the schema. Checked by `npm run types`; never run. */
import type { z } from 'zod';
import type { roleRecordSchema } from '../../src/schema/role-record.schema.js';
import type {
  Cta,
  DayStep,
  Duty,
  Experience,
  Faq,
  Pay,
  Publisher,
  RichText,
  RichTextRun,
  RoleLink,
  RoleRecord,
  RoleSource,
  Skill,
} from '../../src/schema/role-record.js';

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** Whether two types are identical, including optional and read-only properties; mutual assignability is not enough. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Replaces named types by their structure, because `Equal` tells them apart. */
type Expand<T> = T extends object ? { [K in keyof T]: Expand<T[K]> } : T;

type FromSchema = Expand<DeepReadonly<z.input<typeof roleRecordSchema>>>;

export const typeEqualsSchema: Equal<Expand<RoleRecord>, FromSchema> = true;

export const typeWithAnotherFieldDiffers: Equal<
  Expand<RoleRecord & { readonly more?: string }>,
  FromSchema
> = false;

// Valid records.
export const smallest: RoleRecord = { title: 'Baker' };
export const duties: readonly Duty[] = [
  'Make dough',
  { text: 'Make dough' },
  { text: 'Make dough', gerund: 'making dough' },
];
export const skills: readonly Skill[] = ['Dough', { name: 'Dough', level: 'core', url: '/dough' }];
export const texts: readonly RichText[] = ['a', ['a', { text: 'b', strong: true }]];
export const absent: RoleRecord = { title: 'Baker', pay: undefined, duties: undefined };

// @ts-expect-error A record needs a title.
export const noTitle: RoleRecord = { duties: ['Make dough'] };

// @ts-expect-error A title is text.
export const numericTitle: RoleRecord = { title: 1 };

// @ts-expect-error The only version is 1.
export const laterVersion: RoleRecord = { title: 'Baker', version: 2 };

// @ts-expect-error The field is misspelt.
export const misspelt: RoleRecord = { title: 'Baker', dutys: ['Make dough'] };

// @ts-expect-error An article is "a" or "an".
export const article: RoleRecord = { title: 'Baker', article: 'the' };

// @ts-expect-error Demand has four values.
export const demand: RoleRecord = { title: 'Baker', demand: 'huge' };

// @ts-expect-error A duty needs a text.
export const duty: Duty = { gerund: 'making dough' };

// @ts-expect-error The level of a skill is "core" or "sometimes".
export const skill: Skill = { name: 'Dough', level: 'expert' };

// @ts-expect-error Pay needs a currency.
export const pay: Pay = { period: 'year', min: 1 };

// @ts-expect-error Amounts are numbers.
export const amount: Pay = { currency: 'GBP', period: 'year', min: '1' };

// @ts-expect-error A decade is no pay period.
export const period: Pay = { currency: 'GBP', period: 'decade' };

// @ts-expect-error Years are numbers.
export const experience: Experience = { min: '2' };

// @ts-expect-error A step of the day needs a text.
export const step: DayStep = { label: 'Morning' };

// @ts-expect-error A question needs an answer.
export const faq: Faq = { question: 'Why?' };

// @ts-expect-error A call to action needs a URL.
export const cta: Cta = { label: 'Go' };

// @ts-expect-error A link needs a URL.
export const link: RoleLink = { label: 'Jobs' };

// @ts-expect-error A publisher needs a name.
export const publisher: Publisher = { url: '/a' };

// @ts-expect-error A source needs a name.
export const source: RoleSource = { licence: 'CC0' };

// @ts-expect-error Rich text has no HTML.
export const run: RichTextRun = { text: 'a', html: '<b>a</b>' };

// @ts-expect-error Rich text is not nested.
export const nested: RichText = [['a']];

export function shared(record: RoleRecord): void {
  // @ts-expect-error A record is read-only, because elements share it.
  record.title = 'Actor';

  // @ts-expect-error Lists are read-only.
  if (record.duties) record.duties[0] = 'Act';

  // @ts-expect-error Nested objects are read-only.
  if (record.pay) record.pay.min = 1;
}
