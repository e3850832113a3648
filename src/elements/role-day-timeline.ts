import type { TemplateResult } from 'lit';
import type { RoleContent } from '../content/role-content.js';
import { drawDay } from '../drawing/draw-day.js';
import { dayStyles } from '../styles/day.styles.js';
import { RoleElement } from './role-element.js';

/**
 * The day as a timeline, from morning to evening.
 *
 * @summary A typical day in a role.
 * @slot - Fallback content: shown until there is content to draw, and when there is none.
 * @fires {RoleLoadEvent} role-load - when a record is loaded and drawn
 * @fires {RoleErrorEvent} role-error - when there is no record to show
 * @fires {RoleImpressionEvent} role-impression - when half of the element is in view for the first time
 * @csspart eyebrow - the small line over the heading
 * @csspart heading - the heading
 * @csspart lead - the lines under the heading
 * @csspart day - the list of periods
 * @csspart list - a list, as in every element
 * @csspart period - a period of the day
 * @csspart item - an entry of a list, as in every element
 * @csspart dial - the picture of the sun at a period
 * @csspart rail - the line from one period to the next
 * @csspart period-title - the name of a period
 * @csspart period-time - its time, when the record gives one
 * @csspart period-text - what happens in a period
 */
export class RoleDayTimeline extends RoleElement {
  static override styles = [...RoleElement.styles, dayStyles];

  override readonly section = 'day';

  protected override drawSections(content: RoleContent): TemplateResult | undefined {
    return drawDay(content, this.frame);
  }
}
