/** Generated from src/schema/role-record.schema.ts by `npm run generate`. Do not edit. */

/** Facts about a role, from which its page is drawn. */
export interface RoleRecord {
  /** URL of this schema, for editors. Ignored. */
  readonly $schema?: string | undefined;
  /** Version of the record format. Default: 1. */
  readonly version?: 1 | undefined;
  /** Identifier of the role. Default: slug of the title. */
  readonly id?: string | undefined;
  /** BCP 47 tag of the language of the record, for example "en-IN". */
  readonly lang?: string | undefined;
  /** ISO 3166-1 alpha-2 code of the country that the facts are about, for example "IN". */
  readonly country?: string | undefined;
  /** Name of the role, with its usual capitals, for example "Backend Developer". */
  readonly title: string;
  /** English indefinite article of the title. Default: derived from the title. */
  readonly article?: 'a' | 'an' | undefined;
  /** Plural of the title. */
  readonly plural?: string | undefined;
  /** Other names of the role. */
  readonly alternateTitles?: readonly string[] | undefined;
  /** What the role does. */
  readonly definition?: RichText | undefined;
  /** Duties, most important first, in sentence case. */
  readonly duties?: readonly Duty[] | undefined;
  /** Tools and skills, most used first. */
  readonly skills?: readonly Skill[] | undefined;
  /** Typical pay. */
  readonly pay?: Pay | undefined;
  /** Years of experience that the role usually asks for. */
  readonly experience?: Experience | undefined;
  /** Demand for the role. */
  readonly demand?: 'low' | 'steady' | 'growing' | 'high' | undefined;
  /** The day, step by step. Replaces the composed day. */
  readonly day?: readonly DayStep[] | undefined;
  /** Key takeaways. Replace the composed takeaways. */
  readonly takeaways?: readonly RichText[] | undefined;
  /** Questions and answers. Follow the composed questions. */
  readonly faqs?: readonly Faq[] | undefined;
  /** `false` shows only the questions in `faqs`. Default: true. */
  readonly composeFaqs?: boolean | undefined;
  /** Call to action. */
  readonly cta?: Cta | undefined;
  /** Links to more about the role. */
  readonly links?: readonly RoleLink[] | undefined;
  /** Page of the role. A card links to it. */
  readonly url?: string | undefined;
  /** Publisher of the record. */
  readonly publisher?: Publisher | undefined;
  /** Source of the facts, credited under the page. */
  readonly source?: RoleSource | undefined;
}

export type RichText = string | readonly (string | RichTextRun)[];

export interface RichTextRun {
  /** The text. */
  readonly text: string;
  /** Makes the text a link. */
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
      /** The duty as an -ing phrase, for example "reviewing pull requests". */
      readonly gerund?: string | undefined;
    };

export type Skill =
  | string
  | {
      /** The skill as it is usually written, for example "Node.js". */
      readonly name: string;
      /** `core`: used daily. `sometimes`: depends on the project. Default: core. */
      readonly level?: 'core' | 'sometimes' | undefined;
      /** A page about the skill. */
      readonly url?: string | undefined;
    };

export interface Pay {
  /** ISO 4217 code, for example "INR". */
  readonly currency: string;
  /** The period that the amounts are paid for. */
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
  /** Pay in words, when there are no amounts, for example "variable". */
  readonly text?: string | undefined;
}

export interface Experience {
  /** Lower end in years. */
  readonly min?: number | undefined;
  /** Upper end in years. Not below `min`. */
  readonly max?: number | undefined;
  /** Experience in words, when there are no numbers, for example "none needed". */
  readonly text?: string | undefined;
}

export interface DayStep {
  /** Name of this part of the day, for example "Morning" or "Stand-up". */
  readonly label: string;
  /** Local start time, "HH:MM". */
  readonly time?: string | undefined;
  /** What happens in it. */
  readonly text: string;
}

export interface Faq {
  /** The question, with its question mark. */
  readonly question: string;
  /** The answer. */
  readonly answer: RichText;
  /** Identifies the question in a deep link. Default: slug of the question. */
  readonly id?: string | undefined;
}

export interface Cta {
  /** Heading. Default: composed. */
  readonly heading?: string | undefined;
  /** One or two sentences. Default: composed. */
  readonly text?: string | undefined;
  /** Text of the button. */
  readonly label: string;
  /** Target of the link. */
  readonly url: string;
  /** One line under the button, for example "No account needed". */
  readonly note?: string | undefined;
}

export interface RoleLink {
  /** Text of the link. */
  readonly label: string;
  /** Target of the link. */
  readonly url: string;
  /** One line about the linked page. */
  readonly description?: string | undefined;
}

export interface Publisher {
  /** Name of the publisher. */
  readonly name: string;
  /** Home page of the publisher. */
  readonly url?: string | undefined;
}

export interface RoleSource {
  /** Name of the source. Shown under the page. */
  readonly name: string;
  /** Page of the source. */
  readonly url?: string | undefined;
  /** Licence of the facts, for example "CC BY 4.0". */
  readonly licence?: string | undefined;
  /** Date on which the facts were retrieved, "YYYY-MM-DD". */
  readonly retrieved?: string | undefined;
}
