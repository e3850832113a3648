/** Wrong records that must not compile, and the generated type held to the schema. Checked by `npm run types`; never run. */
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

/** Equal as the compiler sees it, optional and read-only included, not merely assignable both ways. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Named types and spelled-out ones are the same to read from, but not to `Equal`: this spells all of them out. */
type Expand<T> = T extends object ? { [K in keyof T]: Expand<T[K]> } : T;

type FromSchema = Expand<DeepReadonly<z.input<typeof roleRecordSchema>>>;

export const theTypeSaysWhatTheSchemaSays: Equal<Expand<RoleRecord>, FromSchema> = true;

export const aTypeWithAFieldMoreIsAnother: Equal<
  Expand<RoleRecord & { readonly more?: string }>,
  FromSchema
> = false;

// What a record may be.
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

// @ts-expect-error Only version 1 is known.
export const laterVersion: RoleRecord = { title: 'Baker', version: 2 };

// @ts-expect-error A field nobody knows is a slip of the pen.
export const misspelt: RoleRecord = { title: 'Baker', dutys: ['Make dough'] };

// @ts-expect-error The words of an article are two.
export const article: RoleRecord = { title: 'Baker', article: 'the' };

// @ts-expect-error Demand is one of four words.
export const demand: RoleRecord = { title: 'Baker', demand: 'huge' };

// @ts-expect-error A duty needs its words.
export const duty: Duty = { gerund: 'making dough' };

// @ts-expect-error A skill is core or sometimes.
export const skill: Skill = { name: 'Dough', level: 'expert' };

// @ts-expect-error Pay needs its currency.
export const pay: Pay = { period: 'year', min: 1 };

// @ts-expect-error Amounts are numbers.
export const amount: Pay = { currency: 'GBP', period: 'year', min: '1' };

// @ts-expect-error Nobody is paid by the decade.
export const period: Pay = { currency: 'GBP', period: 'decade' };

// @ts-expect-error Years are numbers.
export const experience: Experience = { min: '2' };

// @ts-expect-error A step of the day needs its text.
export const step: DayStep = { label: 'Morning' };

// @ts-expect-error A question needs its answer.
export const faq: Faq = { question: 'Why?' };

// @ts-expect-error A call to action leads somewhere.
export const cta: Cta = { label: 'Go' };

// @ts-expect-error A link leads somewhere.
export const link: RoleLink = { label: 'Jobs' };

// @ts-expect-error A publisher has a name.
export const publisher: Publisher = { url: '/a' };

// @ts-expect-error A source has a name.
export const source: RoleSource = { licence: 'CC0' };

// @ts-expect-error There is no markup to write.
export const run: RichTextRun = { text: 'a', html: '<b>a</b>' };

// @ts-expect-error Rich text is not nested.
export const nested: RichText = [['a']];

export function shared(record: RoleRecord): void {
  // @ts-expect-error Every element on the page reads this record.
  record.title = 'Actor';

  // @ts-expect-error Its lists too.
  if (record.duties) record.duties[0] = 'Act';

  // @ts-expect-error And what is in them.
  if (record.pay) record.pay.min = 1;
}
