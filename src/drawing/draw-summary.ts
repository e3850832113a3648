import { html, nothing, type TemplateResult } from 'lit';
import type { FactContent, RoleContent } from '../content/role-content.js';
import type { SectionFrame } from './section-frame.js';
import { drawSectionHeading } from './draw-section-heading.js';

/**
 * Isolates each amount, so that a range keeps its order in right-to-left text. Composed amounts take the direction of their
 * language, even when they begin with Latin letters ("Rs"); an author's own words take the direction of their first letter.
 */
const range = (values: readonly string[], dir: string | typeof nothing): unknown =>
  values.map((value, index) => html`${index ? '–' : nothing}<bdi dir=${dir}>${value}</bdi>`);

const NO_BREAK_SPACE = '\u00a0';

function fact({ label, values, unit, spoken }: FactContent, dir: string): TemplateResult {
  const short = html`<b part="fact-value">${range(values, spoken ? dir : nothing)}</b
    >${unit ? html`${NO_BREAK_SPACE}<small>${unit}</small>` : nothing}`;
  return html`<div part="fact">
    <dt part="fact-label">${label}</dt>
    <dd>
      ${spoken ? html`<span aria-hidden="true">${short}</span><span class="visually-hidden">${spoken}</span>` : short}
    </dd>
  </div>`;
}

/** The title of the page, one sentence about the role, and its pay, experience and demand. */
export function drawSummary({ summary, dir }: RoleContent, frame: SectionFrame): TemplateResult {
  const { eyebrow, heading, lead, facts } = summary;
  return html`<div part="header">
      <p part="eyebrow" class="strip">${eyebrow}</p>
      ${drawSectionHeading('summary', heading, frame, 'title')}
      ${lead ? html`<p part="lead">${lead}</p>` : nothing}
    </div>
    ${facts.length ? html`<dl part="facts">${facts.map((each) => fact(each, dir))}</dl>` : nothing}`;
}
