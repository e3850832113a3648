import { html, nothing, type TemplateResult } from 'lit';
import type { RoleContent } from '../content/role-content.js';
import { drawCta } from './draw-cta.js';
import { drawDay } from './draw-day.js';
import { drawDuties } from './draw-duties.js';
import { drawExplore } from './draw-explore.js';
import { drawFaq } from './draw-faq.js';
import { drawSkills } from './draw-skills.js';
import { drawSource } from './draw-source.js';
import { drawSummary } from './draw-summary.js';
import { drawTakeaways } from './draw-takeaways.js';
import type { SectionFrame } from './section-frame.js';
import type { SectionName } from './section-names.js';

type DrawSection = (content: RoleContent, frame: SectionFrame) => TemplateResult | undefined;

const DRAWINGS: Readonly<Record<SectionName, DrawSection>> = {
  summary: drawSummary,
  takeaways: drawTakeaways,
  day: drawDay,
  duties: drawDuties,
  skills: drawSkills,
  faq: drawFaq,
  cta: drawCta,
  explore: drawExplore,
};

/** The whole page of a role: the given sections in the given order, then the credit for its source. */
export function drawProfile(
  content: RoleContent,
  sections: readonly SectionName[],
  frame: SectionFrame,
): TemplateResult {
  const inner: SectionFrame = { level: frame.level + 1, heading: null, onPage: true, words: frame.words };
  return html`<article aria-label=${content.summary.heading}>
    ${sections.map(
      (name) =>
        html`<div class="section ${name}">
          ${DRAWINGS[name](content, name === 'summary' ? frame : inner)}
        </div>`,
    )}
    ${content.source ? drawSource(content.source) : nothing}
  </article>`;
}
