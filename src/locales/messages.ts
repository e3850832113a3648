/**
 * Every word the product shows, in one language. Sentences are functions that are handed facts and hand back a
 * finished sentence: nothing is glued together outside, so a language may order and inflect as it needs to.
 * Where a function may return undefined, a language that cannot say it well leaves the sentence out.
 */

export interface RoleWords {
  /** In its own capitals, which it keeps everywhere. */
  readonly title: string;
  /** Overrides what English grammar would guess. */
  readonly article?: 'a' | 'an' | undefined;
  readonly plural?: string | undefined;
}

export interface DutyWords {
  /** One phrase without an end mark. */
  readonly text: string;
  /** The same as an English -ing phrase. */
  readonly gerund?: string | undefined;
}

/** One duty or a list of them, ready to end a sentence. */
export interface WorkWords {
  readonly text: string;
  /** All of them are activities: "reviewing pull requests" may follow "goes into", "review pull requests" may not. */
  readonly activity: boolean;
}

export type PayPeriod = 'hour' | 'day' | 'week' | 'month' | 'year';
export type Demand = 'low' | 'steady' | 'growing' | 'high';

/** What may go wrong between a URL and a page. */
export type FailureCode = 'network' | 'status' | 'timeout' | 'too-large' | 'not-json' | 'record';

/** Finished sentences in their order; those about facts that are not known are empty or absent. */
export type Sentences = readonly (string | undefined)[];

export interface GoodJobFacts {
  readonly demand?: Demand | undefined;
  /** "₹4L–₹24L per year" */
  readonly pay?: string | undefined;
  /** What the record says about pay in its own words. */
  readonly payNote?: string | undefined;
}

/** How a phrase changes with its place. Only languages with such habits have this. */
export interface PhraseHabits {
  /** In the middle of a sentence; `names` are words that keep their capital. */
  middle(phrase: string, names: readonly string[]): string;
  /** At the start of a list item. */
  start(phrase: string, names: readonly string[]): string;
  /** As something one can be busy with; undefined when the duty has no such form. */
  activity(duty: DutyWords): string | undefined;
}

/** The elements' own words, told apart from what a role's page says. */
export interface InterfaceWords {
  readonly loading: string;
  readonly retry: string;
  failed(code: FailureCode): string;
  /** Announced only after the visitor asked again. */
  readonly failedAgain: string;
  readonly loaded: string;
  readonly empty: string;
  readonly showAll: string;
  readonly hideAll: string;
  readonly opensInNewTab: string;
  skillsSelected(selected: number, total: number): string;
  readonly sourceLabel: string;
  /** `date` is written out in the language. */
  retrieved(date: string): string;
}

/** Pay as a record has it, in whole units of its currency. */
export interface PayFigures {
  readonly currency: string;
  readonly period: PayPeriod;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly median?: number | undefined;
  readonly percentile10?: number | undefined;
  readonly percentile90?: number | undefined;
}

/** Experience as a record has it, in years. */
export interface ExperienceFigures {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly text?: string | undefined;
}

/** Figures, short to look at and long to listen to. */
export interface Told {
  /** One or two amounts. */
  readonly values: readonly string[];
  readonly unit?: string;
  readonly spoken?: string;
}

/** How figures, lists and dates are written. `locale` is the language, with the region the figures are for. */
export interface Formats {
  pay(pay: PayFigures, words: Words, locale: string): Told | undefined;
  experience(experience: ExperienceFigures, words: Words, locale: string): Told | undefined;
  /** Duties as the end of a sentence; undefined without one. `names` are words that keep their capital. */
  work(
    duties: readonly DutyWords[],
    words: Words,
    locale: string,
    names: readonly string[],
  ): WorkWords | undefined;
  /** "A, B and C" */
  list(items: readonly string[], locale: string): string;
  /** "6 March 2026" for "2026-03-06"; undefined for a day that is not in the calendar. */
  date(day: string, locale: string): string | undefined;
}

/** All a page needs to speak a language: its words, and how it writes figures. What `getMessages` returns. */
export interface Messages extends Words {
  readonly formats: Formats;
}

/** What one file a language says. */
export interface Words {
  /** BCP 47 tag: the language, and the region its numbers are written for when the page asked for one, "en-IN". */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly phrases?: PhraseHabits;
  readonly summary: {
    readonly eyebrow: string;
    heading(role: RoleWords): string;
    lead(role: RoleWords): string | undefined;
  };
  readonly facts: {
    /** Over figures. */
    readonly pay: string;
    /** Over the record's own words about pay, which may say "typically" themselves. */
    readonly payInWords: string;
    readonly experience: string;
    readonly noExperience: string;
    readonly demand: string;
    readonly demandLevels: Readonly<Record<Demand, string>>;
    /** "/yr" */
    payUnit(period: PayPeriod): string;
    /** "₹4L–₹24L per year" */
    payPer(amount: string, period: PayPeriod): string;
    /** "4 lakh to 24 lakh Indian rupees", to be read aloud. */
    range(low: string, high: string): string;
    atLeast(amount: string): string;
    upTo(amount: string): string;
  };
  readonly takeaways: {
    readonly heading: string;
    mix(role: RoleWords): string | undefined;
    skills(list: string): string;
    work(work: WorkWords): string;
  };
  readonly day: {
    readonly eyebrow: string;
    heading(role: RoleWords): string;
    readonly intro: string;
    /** Morning, midday, afternoon, wrapping up. */
    readonly labels: readonly [string, string, string, string];
    morning(work?: WorkWords): string;
    midday(work?: WorkWords): string;
    afternoon(work?: WorkWords): string;
    evening(skills?: string): string;
  };
  readonly duties: { readonly eyebrow: string; heading(role: RoleWords): string };
  readonly skills: {
    readonly eyebrow: string;
    readonly heading: string;
    readonly core: string;
    readonly sometimes: string;
  };
  readonly faq: {
    heading(role: RoleWords): string;
    workQuestion(role: RoleWords): string;
    workAnswer(work: WorkWords): string;
    goodJobQuestion(role: RoleWords): string;
    goodJobAnswer(facts: GoodJobFacts): Sentences;
    skillsQuestion(role: RoleWords): string;
    skillsAnswer(core: string, sometimes?: string): Sentences;
  };
  readonly cta: { heading(role: RoleWords): string };
  readonly explore: { readonly eyebrow: string; heading(role: RoleWords, publisher?: string): string };
  readonly ui: InterfaceWords;
}
