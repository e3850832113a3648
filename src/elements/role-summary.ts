import type { TemplateResult } from 'lit';
import type { RoleContent } from '../content/role-content.js';
import { drawSummary } from '../drawing/draw-summary.js';
import { summaryStyles } from '../styles/summary.styles.js';
import { RoleElement } from './role-element.js';

/**
 * The title of the page, one sentence about the role, and its pay, experience and demand.
 *
 * @summary Title, lead, pay and experience of a role.
 * @slot - Fallback content: shown until there is content to draw, and when there is none.
 * @fires {RoleLoadEvent} role-load - when a record is loaded and drawn
 * @fires {RoleErrorEvent} role-error - when there is no record to show
 * @fires {RoleImpressionEvent} role-impression - when half of the element is in view for the first time
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
  static override styles = [...RoleElement.styles, summaryStyles];

  override readonly section = 'summary';

  protected override drawSections(content: RoleContent): TemplateResult | undefined {
    return drawSummary(content, this.frame);
  }
}
