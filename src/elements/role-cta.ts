import type { TemplateResult } from 'lit';
import type { RoleContent } from '../content/role-content.js';
import { ctaStyles } from '../styles/cta.styles.js';
import { drawCta } from '../drawing/draw-cta.js';
import { property } from './property.js';
import { RoleElement } from './role-element.js';

/**
 * The call to action.
 *
 * @summary Call to action of a role.
 * @slot - Fallback content: shown until there is content to draw, and when there is none.
 * @fires {RoleLoadEvent} role-load - when a record is loaded and drawn
 * @fires {RoleErrorEvent} role-error - when there is no record to show
 * @fires {RoleNavigationEvent} role-cta-click - when the visitor activates the link; cancelable
 * @fires {RoleImpressionEvent} role-impression - when half of the element is in view for the first time
 * @csspart cta - the surface of the call to action
 * @csspart heading - the heading
 * @csspart cta-title - the heading of the call to action
 * @csspart cta-text - the sentences of the call to action
 * @csspart cta-button - the link that looks like a button
 * @csspart link - a link
 * @csspart cta-note - the small line under the button
 */
export class RoleCta extends RoleElement {
  static override styles = [...RoleElement.styles, ctaStyles];

  /** Where the link opens, as on `<a>`. Default: the same browsing context. */
  @property() target: string | null = null;

  override readonly section = 'cta';

  protected override get ownLook(): string | null {
    return this.target;
  }

  protected override drawSections(content: RoleContent): TemplateResult | undefined {
    return drawCta(content, this.frame, this.target);
  }
}
