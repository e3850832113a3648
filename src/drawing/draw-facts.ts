import { html, nothing, type TemplateResult } from 'lit';
import type { FactContent, RoleContent } from '../content/role-content.js';

/**
 * Isolates each amount, so that a range keeps its order in right-to-left text. Composed amounts take the direction of their
 * language, even when they begin with Latin letters ("Rs"); an author's own words take the direction of their first letter.
 */
const drawRange = (values: readonly string[], dir: string | typeof nothing): unknown =>
  values.map((value, index) => html`${index ? '–' : nothing}<bdi dir=${dir}>${value}</bdi>`);

const NO_BREAK_SPACE = '\u00a0';

function drawFact({ label, values, unit, spoken }: FactContent, dir: string): TemplateResult {
  const short = html`<b part="fact-value">${drawRange(values, spoken ? dir : nothing)}</b
    >${unit ? html`${NO_BREAK_SPACE}<small>${unit}</small>` : nothing}`;
  return html`<div part="fact">
    <dt part="fact-label">${label}</dt>
    <dd>
      ${spoken ? html`<span aria-hidden="true">${short}</span><span class="visually-hidden">${spoken}</span>` : short}
    </dd>
  </div>`;
}

/** Pay, experience and demand; nothing when the record has none of them. */
export const drawFacts = ({ summary: { facts }, dir }: RoleContent): unknown =>
  facts.length ? html`<dl part="facts">${facts.map((each) => drawFact(each, dir))}</dl>` : nothing;
