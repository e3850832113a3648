import type { TemplateResult } from 'lit';
import type { RoleContent } from '../content/role-content.js';
import { drawExplore } from '../drawing/draw-explore.js';
import { exploreStyles } from '../styles/explore.styles.js';
import { RoleElement } from './role-element.js';

/**
 * Links to more about the role.
 *
 * @summary Links to read on about a role.
 * @slot - Fallback content: shown until there is content to draw, and when there is none.
 * @fires {RoleLoadEvent} role-load - when a record is loaded and drawn
 * @fires {RoleErrorEvent} role-error - when there is no record to show
 * @fires {RoleNavigationEvent} role-link-click - when the visitor activates a link; cancelable
 * @fires {RoleImpressionEvent} role-impression - when half of the element is in view for the first time
 * @csspart eyebrow - the small line over the heading
 * @csspart heading - the heading
 * @csspart links - the list of links
 * @csspart list - a list, as in every element
 * @csspart item - an entry of a list, as in every element
 * @csspart link - a link
 */
export class RoleExplore extends RoleElement {
  static override styles = [...RoleElement.styles, exploreStyles];

  override readonly section = 'explore';

  protected override drawSections(content: RoleContent): TemplateResult | undefined {
    return drawExplore(content, this.frame);
  }
}
