import { html, nothing, type TemplateResult } from 'lit';
import type { RoleContent } from '../content/role-content.js';
import { drawFacts } from './draw-facts.js';
import type { SectionFrame } from './section-frame.js';
import { drawSectionHeading } from './draw-section-heading.js';

/** The title of the page, one sentence about the role, and its pay, experience and demand. */
export function drawSummary(content: RoleContent, frame: SectionFrame): TemplateResult {
  const { eyebrow, heading, lead } = content.summary;
  return html`<div part="header">
      <p part="eyebrow" class="strip">${eyebrow}</p>
      ${drawSectionHeading('summary', heading, frame, 'title')}
      ${lead ? html`<p part="lead">${lead}</p>` : nothing}
    </div>
    ${drawFacts(content)}`;
}
