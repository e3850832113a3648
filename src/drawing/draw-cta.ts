import { html, nothing, type TemplateResult } from 'lit';
import type { CtaContent, RoleContent } from '../content/role-content.js';
import type { SectionFrame } from './section-frame.js';
import { drawSectionHeading } from './draw-section-heading.js';

const newTabHint = ({ words }: SectionFrame): TemplateResult =>
  html`<span class="visually-hidden"> (${words.newTab})</span>`;

/** The link that looks like a button. */
export function drawCtaButton(
  { label, url }: CtaContent,
  frame: SectionFrame,
  target: string | null,
): TemplateResult {
  return html`<a part="cta-button link" href=${url} target=${target ?? nothing} rel="noopener"
    >${label}${target === '_blank' ? newTabHint(frame) : nothing}</a
  >`;
}

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
      ${drawCtaButton(cta, frame, target)} ${cta.note ? html`<p part="cta-note">${cta.note}</p>` : nothing}
    </div>
  </div>`;
}
