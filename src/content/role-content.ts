/**
 * Content: what a page of a role says, in finished sentences. Nothing in it is left to decide but the look.
 * A section that has nothing to say is absent; no list in it is empty, no text is blank, and nothing is undefined.
 */

/** A run of text with one look. `url` is absolute. */
export interface TextRun {
  readonly text: string;
  readonly url?: string | undefined;
  readonly strong?: boolean | undefined;
  readonly em?: boolean | undefined;
}

/** Paragraphs of runs; joined, the runs of a paragraph read as one text. */
export type RichContent = readonly (readonly TextRun[])[];

/** One figure of the summary, short to look at and long to listen to. */
export interface FactContent {
  readonly kind: 'pay' | 'experience' | 'demand';
  /** "Typical pay" */
  readonly label: string;
  /** One or two amounts, "₹4L" and "₹24L", to be joined by an en dash, each isolated; or the record's own words. */
  readonly values: readonly string[];
  /** "/yr", "yrs"; absent when the value says it all. */
  readonly unit?: string | undefined;
  /** "4 lakh to 24 lakh Indian rupees per year"; absent when the short form reads well aloud. */
  readonly spoken?: string | undefined;
}

export interface SummaryContent {
  readonly eyebrow: string;
  readonly heading: string;
  readonly lead?: string | undefined;
  readonly facts: readonly FactContent[];
}

/** What the record's author wrote, perhaps in another language than that of the words around it. */
interface OwnWords {
  /** That other language. */
  readonly lang?: string | undefined;
}

export interface TakeawaysContent extends OwnWords {
  readonly heading: string;
  readonly items: readonly RichContent[];
}

/** Where the sun stands over a step of the day. */
export type Sky = 'morning' | 'midday' | 'afternoon' | 'evening';

export interface DayStepContent {
  readonly sky: Sky;
  readonly label: string;
  /** "09:30", only when the record says so. */
  readonly time?: string | undefined;
  /** Minutes since midnight, 0–1439, with `time`. */
  readonly minutes?: number | undefined;
  readonly text: string;
}

export interface DayContent extends OwnWords {
  readonly eyebrow: string;
  readonly heading: string;
  readonly intro?: string | undefined;
  readonly steps: readonly DayStepContent[];
}

export interface DutiesContent extends OwnWords {
  readonly eyebrow: string;
  readonly heading: string;
  /** What the role is, when no question says it. */
  readonly intro?: RichContent | undefined;
  readonly items: readonly string[];
}

export interface SkillContent {
  readonly name: string;
  readonly url?: string | undefined;
}

export interface SkillGroupContent {
  readonly level: 'core' | 'sometimes';
  /** Absent when the record does not tell its skills apart. */
  readonly label?: string | undefined;
  readonly items: readonly SkillContent[];
}

export interface SkillsContent extends OwnWords {
  readonly eyebrow: string;
  readonly heading: string;
  readonly groups: readonly SkillGroupContent[];
}

export interface QuestionContent extends OwnWords {
  /** Unique on the page of the role; the last part of its deep link. */
  readonly id: string;
  readonly question: string;
  readonly answer: RichContent;
}

export interface FaqContent {
  readonly heading: string;
  readonly items: readonly QuestionContent[];
}

export interface CtaContent extends OwnWords {
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

export interface ExploreContent extends OwnWords {
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
  /** The record's `id`, or the slug of its title; never empty. */
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the composed words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
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
