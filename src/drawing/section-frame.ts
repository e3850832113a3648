/** How a section is to be drawn, beside what it says. */
export interface SectionFrame {
  /** Level of its heading, 1–6; headings inside it take the next, beyond 6 as 6. */
  readonly level: number;
  /** Replaces the heading's text. Empty: no visible heading, the accessible name stays. */
  readonly heading?: string | null;
  /** It is part of a whole page, and may be a landmark of it. */
  readonly onPage?: boolean;
}
