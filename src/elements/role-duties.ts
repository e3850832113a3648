import type { TemplateResult } from 'lit';
import type { RoleContent } from '../content/role-content.js';
import { drawDuties } from '../drawing/draw-duties.js';
import { RoleElement } from './role-element.js';

/**
 * What the work consists of.
 *
 * @summary The duties of a role.
 * @slot - Fallback content: shown until there is content to draw, and when there is none.
 * @fires {RoleLoadEvent} role-load - when a record is loaded and drawn
 * @fires {RoleErrorEvent} role-error - when there is no record to show
 * @fires {RoleNavigationEvent} role-link-click - when the visitor activates a link; cancelable
 * @fires {RoleImpressionEvent} role-impression - when half of the element is in view for the first time
 * @csspart eyebrow - the small line over the heading
 * @csspart heading - the heading
 * @csspart lead - the lines under the heading
 * @csspart link - a link
 * @csspart duties - the list of duties
 * @csspart list - a list, as in every element
 * @csspart duty - a duty
 * @csspart item - an entry of a list, as in every element
 */
export class RoleDuties extends RoleElement {
  override readonly section = 'duties';

  protected override drawSections(content: RoleContent): TemplateResult | undefined {
    return drawDuties(content, this.frame);
  }
}
