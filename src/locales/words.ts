import type { Duty } from '../schema/role-record.js';

/**
 * Every word the product shows, in one language: the interface `Words`, and how to fill it.
 *
 * A language is one file, `<language>.ts`, that exports an object of this type, and three lines in `src/define/locales`
 * (copy those of `ur`). docs/languages.md leads through it. What to know before the first word:
 *
 * - Sentences are functions of facts, so a language orders and inflects as it needs to. They come without their end
 *   mark: the composer sets `stop`, and only where the record's last word did not bring one.
 * - "A label" stands before a colon and a list: "Used most: Git and SQL." Nothing in such a list inflects. Where
 *   natural grammar would need a gender, a case or a plural we do not know, use that form.
 * - Most functions may be plain text instead, and the label form comes by itself: text for `RolePhrase` follows the title and
 *   a colon ("Bäcker: ein Tag im Beruf"), a sentence for `WorkSentence` is followed by a second one, "The work: bake bread."
 * - Titles, duties and skills come as the record writes them, and are put in as they are. A title that would change
 *   before a postposition, or need an article, stands before a colon instead.
 * - An argument for something the record does not know is an empty string: `${work && `, then ${work}`}`.
 * - Numbers, units of time, currencies, dates and lists are written by `Intl`; no language has them here.
 */
export interface Words {
  /** The language, "ur"; as the words of a page with the region its numbers are written for, "en-IN". */
  readonly lang: string;
  /** Only where one writes from right to left. */
  readonly dir?: 'ltr' | 'rtl';
  /** End of a sentence; default ".". */
  readonly stop?: string;
  /** Between a label and what it labels; default ": ". */
  readonly colon?: string;
  /** Where Intl's short amounts are not what one prints ("₹250వే"): amounts then stand in full, "₹2,50,000". */
  readonly inFull?: boolean;
  /** After a number, "years", where Intl's short form is not what one prints; one word for every number. */
  readonly years?: string;
  /**
   * "and", before the last item of a list, only for languages that a browser has no data of: Chromium writes those of
   * Odia and Punjabi in English. `per` gets English names of units then, and `years` must be given, too.
   */
  readonly and?: string;
  /** True where a sentence goes on in small letters: a duty loses its capital in it, unless it begins with a name. */
  readonly lowers?: boolean;
  /** English only. */
  readonly phrases?: EnglishPhrases;

  /** What kind of page it is, in a word or two, over its title. */
  readonly profile: string;
  readonly title: RolePhrase;
  /** Under the title: what such days are like. */
  readonly lead: string;

  readonly pay: string;
  readonly experience: string;
  readonly none: string;
  readonly demand: string;
  /** Low, steady, growing, high; in small letters where the language has them. */
  readonly levels: readonly [string, string, string, string];
  /** "per year", after an amount; `unit` is "year", `short` is "yr" and given where space is tight. */
  per(unit: string, short?: string): string;
  /** "4 lakh to 24 lakh Indian rupees", to be read aloud. */
  range(low: string, high: string): string;
  atLeast(amount: string): string;
  upTo(amount: string): string;

  readonly takeaways: string;
  /** A sentence: what alternates in such days. */
  readonly mix: string;
  /** A label for the first skills. */
  readonly daily: string;
  /** Where the time goes: a sentence, empty without work; or as text a label. */
  readonly mostly: WorkSentence;

  readonly day: string;
  /** A sentence: the day often goes like this. */
  readonly intro: string;
  /** Priorities and messages, then the first duty. Text is followed by that duty with `work` as its label. */
  readonly morning: DayPart;
  /** Solo work and quick check-ins, and further duties. Text is followed by them with `other` as their label. */
  readonly midday: DayPart;
  /** Meetings and reviews, and a further duty. Text: as at midday. */
  readonly afternoon: DayPart;
  /** Tidying up, notes for tomorrow, handing over; in use all day: skills. Text is followed by them with `skills` as their label. */
  readonly evening: DayPart;
  /** A label for duties that are not the first. */
  readonly other: string;

  /** Over the list of duties, and a label. */
  readonly work: string;
  /** Over the chips, and a label. */
  readonly skills: string;
  /** A label for the skills used most. */
  readonly core: string;
  /** A label for those that depend on the task. */
  readonly sometimes: string;

  readonly questions: string;
  readonly askWork: RolePhrase;
  readonly askGood: RolePhrase;
  /** Sentences; those whose fact is an empty string are empty themselves. `pay` is "₹4L–₹24L per year". Default: `demand` and `pay` as labels. */
  judge?(level: string, pay: string): readonly string[];
  /** A sentence: who such work is for. */
  readonly suits?: string;
  readonly askSkills: RolePhrase;

  /** Over an offer that has no heading of its own. Default: the title. */
  readonly askRight?: RolePhrase;
  readonly explore: string;
  /** Before a colon and a name; with the space that comes before a colon, where there is one. */
  readonly source: string;

  /* The elements' own words. They have their end marks. */
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly showAll: string;
  readonly hideAll: string;
  readonly newTab: string;
  selected(count: number, total: number): string;
}

/** `title` has its own capitals and keeps them; `aTitle` is the same with the English article. */
export type RolePhrase = string | ((title: string, aTitle: string) => string);

/**
 * `work` is a list of duties, ready to end a sentence. `active`: all of them are English activities, so that "reviewing
 * code" may follow "goes into"; other languages put a label before the list and need not ask.
 */
export type WorkSentence = string | ((work: string, active: boolean) => string);

export type DayPart = readonly [label: string, sentence: WorkSentence];

export interface EnglishPhrases {
  /** The article before a title. */
  article(title: string): string;
  /** As something one can be busy with; undefined when the duty has no such form. */
  activity(duty: Exclude<Duty, string>): string | undefined;
}
