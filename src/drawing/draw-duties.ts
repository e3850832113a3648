import { html, nothing, type TemplateResult } from 'lit';
import type { RoleContent } from '../content/role-content.js';
import { drawRichText } from './draw-rich-text.js';
import type { SectionFrame } from './section-frame.js';
import { drawSectionHeading } from './draw-section-heading.js';

/** What the work consists of. */
export function drawDuties({ duties }: RoleContent, frame: SectionFrame): TemplateResult | undefined {
  if (!duties) return undefined;
  return html`<p part="eyebrow">${duties.eyebrow}</p>
    ${drawSectionHeading('duties', duties.heading, frame)}
    ${duties.intro ? html`<div part="lead">${drawRichText(duties.intro)}</div>` : nothing}
    <ul role="list" class="bullets" part="duties list" lang=${duties.lang ?? nothing}>
      ${duties.items.map((duty) => html`<li part="duty item">${duty}</li>`)}
    </ul>`;
}
