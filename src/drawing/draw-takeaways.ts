import { html, nothing, type TemplateResult } from 'lit';
import type { RoleContent } from '../content/role-content.js';
import { drawRichText } from './draw-rich-text.js';
import type { SectionFrame } from './section-frame.js';
import { drawSectionHeading } from './draw-section-heading.js';

/** The key takeaways: the role in a few lines. */
export function drawTakeaways({ takeaways }: RoleContent, frame: SectionFrame): TemplateResult | undefined {
  if (!takeaways) return undefined;
  return html`<div part="takeaways">
    ${drawSectionHeading('takeaways', takeaways.heading, frame)}
    <ul role="list" class="bullets" part="list" lang=${takeaways.lang ?? nothing}>
      ${takeaways.items.map((item) => html`<li part="item">${drawRichText(item)}</li>`)}
    </ul>
  </div>`;
}
