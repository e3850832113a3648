import type { TemplateResult } from 'lit';
import type { RoleContent } from '../content/role-content.js';
import { drawTakeaways } from '../drawing/draw-takeaways.js';
import { takeawaysStyles } from '../styles/takeaways.styles.js';
import { RoleElement } from './role-element.js';

/**
 * The key takeaways: the role in a few lines.
 *
 * @summary Key takeaways of a role.
 * @slot - Fallback content: shown until there is content to draw, and when there is none.
 * @fires {RoleLoadEvent} role-load - when a record is loaded and drawn
 * @fires {RoleErrorEvent} role-error - when there is no record to show
 * @fires {RoleNavigationEvent} role-link-click - when the visitor activates a link; cancelable
 * @fires {RoleImpressionEvent} role-impression - when half of the element is in view for the first time
 * @csspart takeaways - the surface of the takeaways
 * @csspart heading - the heading
 * @csspart list - a list, as in every element
 * @csspart item - an entry of a list, as in every element
 * @csspart link - a link
 */
export class RoleTakeaways extends RoleElement {
  static override styles = [...RoleElement.styles, takeawaysStyles];

  override readonly section = 'takeaways';

  protected override drawSections(content: RoleContent): TemplateResult | undefined {
    return drawTakeaways(content, this.frame);
  }
}
