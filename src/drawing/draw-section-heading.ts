import type { TemplateResult } from 'lit';
import { drawHeading } from './draw-heading.js';
import type { SectionFrame } from './section-frame.js';
import type { SectionName } from './section-names.js';

/** The id of a section's heading, for `aria-labelledby`. */
export const headingId = (section: SectionName | 'card'): string => `${section}-heading`;

/** A section's heading. The author may replace its text or hide it visually. */
export function drawSectionHeading(
  section: SectionName,
  composed: string,
  { level, heading: own }: SectionFrame,
  part = '',
): TemplateResult {
  const look = own === '' ? 'visually-hidden' : '';
  return drawHeading(own || composed, level, `heading ${part}`, headingId(section), look);
}
