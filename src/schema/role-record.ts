/** Generated from src/schema/role-record.schema.ts by `npm run generate`. Do not edit. */

/** What a page of a role is drawn from: facts first. */
export interface RoleRecord {
  /** Address of this schema, for editors. Ignored. */
  readonly $schema?: string | undefined;
  /** Version of the record format. Default: 1. */
  readonly version?: 1 | undefined;
  /** Identifier of the role. Default: slug of the title. */
  readonly id?: string | undefined;
  /** BCP 47 tag of the language the record is written in, for example "en-IN". */
  readonly lang?: string | undefined;
  /** ISO 3166-1 alpha-2 code of the country the facts hold for, for example "IN". */
  readonly country?: string | undefined;
  /** Name of the role in its own capitals, for example "Backend Developer". */
  readonly title: string;
  /** English indefinite article of the title, when a guess would be wrong. */
  readonly article?: 'a' | 'an' | undefined;
  /** Plural of the title, when sentences may use one. */
  readonly plural?: string | undefined;
  /** Other names of the role. */
  readonly alternateTitles?: readonly string[] | undefined;
  /** What the role does. */
  readonly definition?: RichText | undefined;
  /** What the work consists of, most important first, in sentence case. */
  readonly duties?: readonly Duty[] | undefined;
  /** Tools and skills, most used first. */
  readonly skills?: readonly Skill[] | undefined;
  /** Typical pay. */
  readonly pay?: Pay | undefined;
  /** Years of experience the role usually asks for. */
  readonly experience?: Experience | undefined;
  /** How much the role is in demand. */
  readonly demand?: 'low' | 'steady' | 'growing' | 'high' | undefined;
  /** The day, step by step. Replaces the composed one. */
  readonly day?: readonly DayStep[] | undefined;
  /** Key takeaways. Replace the composed ones. */
  readonly takeaways?: readonly RichText[] | undefined;
  /** Questions and answers. Follow the composed ones. */
  readonly faqs?: readonly Faq[] | undefined;
  /** `false` leaves only the questions in `faqs`. Default: true. */
  readonly composeFaqs?: boolean | undefined;
  /** Call to action. */
  readonly cta?: Cta | undefined;
  /** Everything else about the role. */
  readonly links?: readonly RoleLink[] | undefined;
  /** Who publishes the record. */
  readonly publisher?: Publisher | undefined;
  /** Credit for the facts, shown under the page. */
  readonly source?: RoleSource | undefined;
}

export type RichText = string | readonly (string | RichTextRun)[];

export interface RichTextRun {
  /** The words. */
  readonly text: string;
  /** Makes the words a link. */
  readonly url?: string | undefined;
  /** Strong importance. Default: false. */
  readonly strong?: boolean | undefined;
  /** Stress emphasis. Default: false. */
  readonly em?: boolean | undefined;
}

export type Duty =
  | string
  | {
      /** The duty in sentence case, for example "Review pull requests". */
      readonly text: string;
      /** The same as an -ing phrase, for example "reviewing pull requests". */
      readonly gerund?: string | undefined;
    };

export type Skill =
  | string
  | {
      /** The skill as it is written, for example "Node.js". */
      readonly name: string;
      /** `core` is in daily use, `sometimes` depends on the project. Default: core. */
      readonly level?: 'core' | 'sometimes' | undefined;
      /** A page about the skill. */
      readonly url?: string | undefined;
    };

export interface Pay {
  /** ISO 4217 code, for example "INR". */
  readonly currency: string;
  /** What the amounts are paid for. */
  readonly period: 'hour' | 'day' | 'week' | 'month' | 'year';
  /** Lower end, in whole currency units (not cents, not lakh). */
  readonly min?: number | undefined;
  /** Upper end, in whole currency units. Not below `min`. */
  readonly max?: number | undefined;
  /** Median, in whole currency units. */
  readonly median?: number | undefined;
  /** 10th percentile, in whole currency units. */
  readonly percentile10?: number | undefined;
  /** 90th percentile, in whole currency units. Not below `percentile10`. */
  readonly percentile90?: number | undefined;
  /** Pay that is no number, for example "variable". */
  readonly text?: string | undefined;
}

export interface Experience {
  /** Lower end in years. */
  readonly min?: number | undefined;
  /** Upper end in years. Not below `min`. */
  readonly max?: number | undefined;
  /** Experience that is no number, for example "none needed". */
  readonly text?: string | undefined;
}

export interface DayStep {
  /** What the part of the day is called, for example "Morning" or "Stand-up". */
  readonly label: string;
  /** When it begins, local time as "HH:MM". */
  readonly time?: string | undefined;
  /** What happens then. */
  readonly text: string;
}

export interface Faq {
  /** The question, with its question mark. */
  readonly question: string;
  /** The answer. */
  readonly answer: RichText;
  /** Name of the question in a deep link. Default: slug of the question. */
  readonly id?: string | undefined;
}

export interface Cta {
  /** Heading. Composed when absent. */
  readonly heading?: string | undefined;
  /** One or two sentences. Composed when absent. */
  readonly text?: string | undefined;
  /** What the button says. */
  readonly label: string;
  /** Where it leads. */
  readonly url: string;
  /** A line of reassurance under the button. */
  readonly note?: string | undefined;
}

export interface RoleLink {
  /** What the link says. */
  readonly label: string;
  /** Where it leads. */
  readonly url: string;
  /** One line about what is there. */
  readonly description?: string | undefined;
}

export interface Publisher {
  /** Who publishes the record. */
  readonly name: string;
  /** Their page. */
  readonly url?: string | undefined;
}

export interface RoleSource {
  /** Where the facts come from. Shown under the page. */
  readonly name: string;
  /** The page they come from. */
  readonly url?: string | undefined;
  /** Licence of the facts, for example "CC BY 4.0". */
  readonly licence?: string | undefined;
  /** Day the facts were taken, "YYYY-MM-DD". */
  readonly retrieved?: string | undefined;
}
