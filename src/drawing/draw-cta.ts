import { html, nothing, type TemplateResult } from 'lit';
import type { RoleContent } from '../content/role-content.js';
import { messagesOf } from '../state/messages-of.js';
import type { SectionFrame } from './section-frame.js';
import { sectionHeading } from './draw-section-heading.js';

function newTabHint(content: RoleContent, target: string | null): unknown {
  if (target !== '_blank') return nothing;
  return html`<span class="visually-hidden"> (${messagesOf(content).newTab})</span>`;
}

/**
 * One thing to do next.
 *
 * @param target where the link opens, as on `<a>`
 */
export function drawCta(
  content: RoleContent,
  frame: SectionFrame,
  target: string | null = null,
): TemplateResult | undefined {
  const { cta } = content;
  if (!cta) return undefined;
  return html`<div part="cta" class="strip" lang=${cta.lang ?? nothing}>
    <div class="words">
      ${sectionHeading('cta', cta.heading, frame, 'cta-title')}
      ${cta.text ? html`<p part="cta-text">${cta.text}</p>` : nothing}
    </div>
    <div class="action">
      <a part="cta-button link" href=${cta.url} target=${target ?? nothing} rel="noopener"
        >${cta.label}${newTabHint(content, target)}</a
      >
      ${cta.note ? html`<p part="cta-note">${cta.note}</p>` : nothing}
    </div>
  </div>`;
}
