import { html, nothing, type TemplateResult } from 'lit';
import type { FactContent, RoleContent } from '../../content/role-content.js';
import { RoleElement } from '../shared/role-element.js';
import { roleSummaryStyles } from './role-summary.styles.js';

/**
 * Amounts are isolated one by one, so that a range keeps its order in right-to-left text. What was composed runs as its language does,
 * also where it begins with "Rs"; an author's own words run as their letters do.
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

/**
 * Title of the page, one sentence about the role, and what it pays and asks for.
 *
 * @summary Title, lead, pay and experience of a role.
 * @slot - Fallback: shown until there is content, and when there is none.
 * @fires {RoleLoadEvent} role-load - when a record has been read and drawn
 * @fires {RoleErrorEvent} role-error - when the record could not be had
 * @fires {RoleImpressionEvent} role-impression - when half of it was in view for the first time
 * @csspart header - eyebrow, heading and lead
 * @csspart eyebrow - the small line over the heading
 * @csspart heading - the heading
 * @csspart title - the title of the page
 * @csspart lead - the lines under the heading
 * @csspart facts - the strip of figures
 * @csspart fact - a figure with its label
 * @csspart fact-label - the label of a figure
 * @csspart fact-value - a figure
 */
export class RoleSummary extends RoleElement {
  static override styles = [...RoleElement.styles, roleSummaryStyles];

  override readonly section = 'summary';

  protected override renderSection({ summary, dir }: RoleContent): TemplateResult {
    const { eyebrow, heading, lead, facts } = summary;
    return html`<div part="header">
        <p part="eyebrow" class="strip">${eyebrow}</p>
        ${this.renderHeading(heading, 'title')} ${lead ? html`<p part="lead">${lead}</p>` : nothing}
      </div>
      ${facts.length ? html`<dl part="facts">${facts.map((each) => fact(each, dir))}</dl>` : nothing}`;
  }
}
