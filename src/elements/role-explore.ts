import type { TemplateResult } from 'lit';
import type { RoleContent } from '../content/role-content.js';
import { drawExplore } from '../drawing/draw-explore.js';
import { exploreStyles } from '../styles/explore.styles.js';
import { RoleElement } from './role-element.js';

/**
 * Links to everything else about the role.
 *
 * @summary Where to read on about a role.
 * @slot - Fallback: shown until there is content, and when there is none.
 * @fires {RoleLoadEvent} role-load - when a record has been read and drawn
 * @fires {RoleErrorEvent} role-error - when the record could not be had
 * @fires {RoleNavigationEvent} role-link-click - when a link is about to be followed; cancelable
 * @fires {RoleImpressionEvent} role-impression - when half of it was in view for the first time
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
