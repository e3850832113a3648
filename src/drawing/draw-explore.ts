import { html, nothing, type TemplateResult } from 'lit';
import type { LinkContent, RoleContent } from '../content/role-content.js';
import { drawLink } from './draw-link.js';
import { arrow } from './icons.js';
import type { SectionFrame } from './section-frame.js';
import { headingId, drawSectionHeading } from './draw-section-heading.js';

const entry = ({ label, url, description }: LinkContent): TemplateResult =>
  html`<li part="item">
    ${drawLink(url, html`<span>${label}${description ? html`<small>${description}</small>` : nothing}</span>${arrow}`)}
  </li>`;

/** Links to more about the role. Only on a whole page they form a navigation landmark; an element alone adds none to the host page. */
export function drawExplore({ explore }: RoleContent, frame: SectionFrame): TemplateResult | undefined {
  if (!explore) return undefined;
  const list = html`<ul role="list" part="links list" lang=${explore.lang ?? nothing}>
    ${explore.items.map(entry)}
  </ul>`;
  return html`<p part="eyebrow">${explore.eyebrow}</p>
    ${drawSectionHeading('explore', explore.heading, frame)}
    ${frame.onPage ? html`<nav aria-labelledby=${headingId('explore')}>${list}</nav>` : list}`;
}
