/**
 * Content: the finished texts of a page, so that drawing decides nothing but the look. A section without anything to say
 * is absent. Except for `facts`, no list is empty; no text is blank, and no property is undefined.
 */

/** Text with one look. `url` is absolute. */
export interface TextRun {
  readonly text: string;
  readonly url?: string | undefined;
  readonly strong?: boolean | undefined;
  readonly em?: boolean | undefined;
}

/** Paragraphs, each a list of runs that are shown one after the other. */
export type RichContent = readonly (readonly TextRun[])[];

/** One fact of the summary. */
export interface FactContent {
  readonly kind: 'pay' | 'experience' | 'demand';
  /** "Pay" */
  readonly label: string;
  /** One or two amounts, "₹4L" and "₹24L", or the record's own text. Shown with an en dash between, each in a `<bdi>`. */
  readonly values: readonly string[];
  /** After the values: "/yr", "yrs". */
  readonly unit?: string | undefined;
  /** For screen readers, instead of values and unit: "4 lakh to 24 lakh Indian rupees per year". */
  readonly spoken?: string | undefined;
}

export interface SummaryContent {
  readonly eyebrow: string;
  readonly heading: string;
  readonly lead?: string | undefined;
  readonly facts: readonly FactContent[];
}

/** A section with text of the record's author. */
interface AuthoredContent {
  /** Language of that text, when it is not `RoleContent.lang`. */
  readonly lang?: string | undefined;
}

export interface TakeawaysContent extends AuthoredContent {
  readonly heading: string;
  readonly items: readonly RichContent[];
}

/** Part of the day; chooses the place of the sun. */
export type Sky = 'morning' | 'midday' | 'afternoon' | 'evening';

export interface DayStepContent {
  readonly sky: Sky;
  readonly label: string;
  /** "09:30", if the record has it. */
  readonly time?: string | undefined;
  /** `time` in minutes since midnight, 0–1439. */
  readonly minutes?: number | undefined;
  readonly text: string;
}

export interface DayContent extends AuthoredContent {
  readonly eyebrow: string;
  readonly heading: string;
  readonly intro?: string | undefined;
  readonly steps: readonly DayStepContent[];
}

export interface DutiesContent extends AuthoredContent {
  readonly eyebrow: string;
  readonly heading: string;
  /** The definition of the role, when no question answers with it. */
  readonly intro?: RichContent | undefined;
  readonly items: readonly string[];
}

export interface SkillContent {
  readonly name: string;
  readonly url?: string | undefined;
}

export interface SkillGroupContent {
  readonly level: 'core' | 'sometimes';
  /** Absent when all skills are core skills. */
  readonly label?: string | undefined;
  readonly items: readonly SkillContent[];
}

export interface SkillsContent extends AuthoredContent {
  readonly eyebrow: string;
  readonly heading: string;
  readonly groups: readonly SkillGroupContent[];
}

export interface QuestionContent extends AuthoredContent {
  /** Unique among the questions of the role; the last part of the deep link. */
  readonly id: string;
  readonly question: string;
  readonly answer: RichContent;
}

export interface FaqContent {
  readonly heading: string;
  readonly items: readonly QuestionContent[];
}

export interface CtaContent extends AuthoredContent {
  readonly heading: string;
  readonly text?: string | undefined;
  readonly label: string;
  readonly url: string;
  readonly note?: string | undefined;
}

export interface LinkContent {
  readonly label: string;
  readonly url: string;
  readonly description?: string | undefined;
}

export interface ExploreContent extends AuthoredContent {
  readonly eyebrow: string;
  readonly heading: string;
  readonly items: readonly LinkContent[];
}

export interface SourceContent {
  /** "Source" */
  readonly label: string;
  readonly name: string;
  readonly url?: string | undefined;
  readonly licence?: string | undefined;
  /** "6 March 2026" */
  readonly retrieved?: string | undefined;
}

export interface RoleContent {
  /** The record's `id`, or else the slug of the title, or else "role". */
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the composed words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Absolute URL of the role's own page. */
  readonly url?: string | undefined;
  readonly summary: SummaryContent;
  readonly takeaways?: TakeawaysContent | undefined;
  readonly day?: DayContent | undefined;
  readonly duties?: DutiesContent | undefined;
  readonly skills?: SkillsContent | undefined;
  readonly faq?: FaqContent | undefined;
  readonly cta?: CtaContent | undefined;
  readonly explore?: ExploreContent | undefined;
  readonly source?: SourceContent | undefined;
}
