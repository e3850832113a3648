import { html, nothing, type TemplateResult } from 'lit';
import type { RoleContent } from '../content/role-content.js';
import type { SectionFrame } from './section-frame.js';
import { drawSectionHeading } from './draw-section-heading.js';

const newTabHint = ({ words }: SectionFrame): TemplateResult =>
  html`<span class="visually-hidden"> (${words.newTab})</span>`;

/**
 * The call to action.
 *
 * @param target where the link opens, as on `<a>`; default: the browser's
 */
export function drawCta(
  { cta }: RoleContent,
  frame: SectionFrame,
  target: string | null = null,
): TemplateResult | undefined {
  if (!cta) return undefined;
  return html`<div part="cta" class="strip" lang=${cta.lang ?? nothing}>
    <div class="words">
      ${drawSectionHeading('cta', cta.heading, frame, 'cta-title')}
      ${cta.text ? html`<p part="cta-text">${cta.text}</p>` : nothing}
    </div>
    <div class="action">
      <a part="cta-button link" href=${cta.url} target=${target ?? nothing} rel="noopener"
        >${cta.label}${target === '_blank' ? newTabHint(frame) : nothing}</a
      >
      ${cta.note ? html`<p part="cta-note">${cta.note}</p>` : nothing}
    </div>
  </div>`;
}
