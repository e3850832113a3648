import type { Messages } from '../locales/messages.js';

/**
 * What a section's drawing depends on besides its content. Nothing is optional: a property that is left out could be found on the
 * prototype, where scripts of the page add properties to every object.
 */
export interface SectionFrame {
  /** Level of the section's heading, 1–6. Headings inside take the next levels, at most 6. */
  readonly level: number;
  /** Replaces the text of the heading. Empty: the heading is visually hidden and still names the section. */
  readonly heading: string | null;
  /** The section is part of a whole page. A section that stands alone adds no landmark. */
  readonly onPage: boolean;
  /** The words the content was composed in, for buttons and hints. */
  readonly words: Messages;
}
