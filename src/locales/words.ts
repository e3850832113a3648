import type { Duty } from '../schema/role-record.js';

/**
 * All text that the elements add to a record, in one language.
 *
 * A language is one file, `<language>.ts`, that exports an object of this type; `npm run generate` writes the file that
 * registers it. docs/languages.md explains the steps. Conventions:
 *
 * - Sentences are functions of facts, so that each language chooses its own order and inflection. They have no end mark:
 *   the composer adds `stop` unless the last word, which may come from the record, ends in a mark.
 * - "A label" is followed by a colon and a list: "Used most: Git and SQL." Nothing in such a list inflects. Use a label
 *   where grammar would need a gender, a case or a plural that the record does not give.
 * - Most functions may be plain text instead, which is then used as a label or followed by one. Text for a `RolePhrase`
 *   follows the title and a colon, "Bäcker: ein Tag im Beruf"; text for a `WorkSentence` is followed by a labelled list,
 *   "The work: bake bread."
 * - Titles, duties and skills are inserted as the record writes them. Put a title before a colon if it would change before
 *   a postposition, or would need an article.
 * - An argument is an empty string when the record does not have that fact: `${work && `, then ${work}`}`.
 * - `Intl` writes numbers, units of time, currencies, dates and lists, so none are translated here.
 */
export interface Words {
  /** BCP 47 tag of the language, "ur"; in the words of a page with the region that numbers are formatted for, "en-IN". */
  readonly lang: string;
  /** Default: "ltr". */
  readonly dir?: 'ltr' | 'rtl';
  /** End of a sentence. Default: ".". */
  readonly stop?: string;
  /** Between a label and what follows it. Default: ": ". */
  readonly colon?: string;
  /** Write amounts in full, "₹2,50,000". For languages where Intl's short form is not in use ("₹250వే"). */
  readonly inFull?: boolean;
  /** "years" after any number. For languages where Intl's short form is not in use. */
  readonly years?: string;
  /**
   * "and" before the last item of a list. Only for languages that some browser has no data of: Chromium writes lists and
   * units of Odia and Punjabi in English. With `and`, `per` receives the English name of a unit, and `years` is required.
   */
  readonly and?: string;
  /** True if a duty loses its capital within a sentence, unless it begins with a name. */
  readonly lowers?: boolean;
  /** English only. */
  readonly phrases?: EnglishPhrases;

  /** The kind of page, in a word or two, above its title. */
  readonly profile: string;
  /** Heading of the page. */
  readonly title: RolePhrase;
  /** A sentence under the heading: what the days are like. */
  readonly lead: string;

  readonly pay: string;
  readonly experience: string;
  /** No experience is needed. */
  readonly none: string;
  readonly demand: string;
  /** Low, steady, growing, high; lower-cased if the language has case. */
  readonly levels: readonly [string, string, string, string];
  /** "per year", after an amount. `unit` is "year"; `short` is "yr", and given where space is tight. */
  per(unit: string, short?: string): string;
  /** "4 lakh to 24 lakh Indian rupees", to be read aloud. */
  range(low: string, high: string): string;
  atLeast(amount: string): string;
  upTo(amount: string): string;

  readonly takeaways: string;
  /** A sentence: what alternates in these days. */
  readonly mix: string;
  /** A label for the first skills. */
  readonly daily: string;
  /** What takes most of the time: a sentence, empty without work; or as text a label. */
  readonly mostly: WorkSentence;

  readonly day: string;
  /** A sentence: the day often goes like this. */
  readonly intro: string;
  /** Priorities and messages, then the first duty. Text is followed by that duty, labelled `work`. */
  readonly morning: DayPart;
  /** Solo work and quick check-ins, then more duties. Text is followed by these, labelled `other`. */
  readonly midday: DayPart;
  /** Meetings and reviews, then one more duty. Text is followed by it, labelled `other`. */
  readonly afternoon: DayPart;
  /** Tidying up, notes for tomorrow, handing over; then the skills in use all day. Text is followed by these, labelled `skills`. */
  readonly evening: DayPart;
  /** A label for duties after the first. */
  readonly other: string;

  /** Heading of the list of duties, and a label. */
  readonly work: string;
  /** Heading of the skills, and a label. */
  readonly skills: string;
  /** A label for the skills used most. */
  readonly core: string;
  /** A label for skills that depend on the task. */
  readonly sometimes: string;

  readonly questions: string;
  /** "What does a Baker do all day?" */
  readonly askWork: RolePhrase;
  /** "Is being a Baker a good job?" */
  readonly askGood: RolePhrase;
  /**
   * Sentences about demand and pay, "₹4L–₹24L per year"; one is empty when its argument is. Default: labels, `demand` and
   * `pay`.
   */
  judge?(level: string, pay: string): readonly string[];
  /** A sentence: who the work is for. */
  readonly suits?: string;
  /** "Which skills does a Baker use every day?" */
  readonly askSkills: RolePhrase;

  /** Heading of an offer without its own. Default: the title. */
  readonly askRight?: RolePhrase;
  readonly explore: string;
  /** Before a colon and a name. French adds the space before the colon. */
  readonly source: string;

  /* Texts of the elements themselves. These have their end marks. */
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly showAll: string;
  readonly hideAll: string;
  readonly newTab: string;
  selected(count: number, total: number): string;
  /** "+4 more", after a list of skills. Default: "+4". */
  more?(count: number): string;
  /** "You know 4 of 9", of the skills of a role. Default: `selected`. */
  known?(count: number, total: number): string;
}

/** `title` keeps its capitals; `aTitle` is the title with its English article. */
export type RolePhrase = string | ((title: string, aTitle: string) => string);

/**
 * `work` is a list of duties that can end a sentence. `active` is true if all are English activities, so that "reviewing
 * code" may follow "goes into". Other languages put a label before the list and ignore `active`.
 */
export type WorkSentence = string | ((work: string, active: boolean) => string);

export type DayPart = readonly [label: string, sentence: WorkSentence];

/** A duty with, perhaps, its English -ing form. */
export type DutyPhrase = Exclude<Duty, string>;

export interface EnglishPhrases {
  /** The article before a title. */
  article(title: string): string;
  /** A duty as an activity, "reviewing code"; undefined when it has no such form. */
  activity(duty: DutyPhrase): string | undefined;
}
