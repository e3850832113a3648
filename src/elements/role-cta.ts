import type { TemplateResult } from 'lit';
import type { RoleContent } from '../content/role-content.js';
import { ctaStyles } from '../styles/cta.styles.js';
import { drawCta } from '../drawing/draw-cta.js';
import { property } from './property.js';
import { RoleElement } from './role-element.js';

/**
 * One thing to do next.
 *
 * @summary Call to action of a role.
 * @slot - Fallback: shown until there is content, and when there is none.
 * @fires {RoleLoadEvent} role-load - when a record has been read and drawn
 * @fires {RoleErrorEvent} role-error - when the record could not be had
 * @fires {RoleNavigationEvent} role-cta-click - when the link is about to be followed; cancelable
 * @fires {RoleImpressionEvent} role-impression - when half of it was in view for the first time
 * @csspart cta - the surface of the call to action
 * @csspart heading - the heading
 * @csspart cta-title - the heading of the call to action
 * @csspart cta-text - the sentences of the call to action
 * @csspart cta-button - the link that looks like a button
 * @csspart link - a link
 * @csspart cta-note - the line of reassurance
 */
export class RoleCta extends RoleElement {
  static override styles = [...RoleElement.styles, ctaStyles];

  /** Where the link opens, as on `<a>`. Default: where the page is. */
  @property() target: string | null = null;

  override readonly section = 'cta';

  protected override get ownLook(): string | null {
    return this.target;
  }

  protected override drawSections(content: RoleContent): TemplateResult | undefined {
    return drawCta(content, this.frame, this.target);
  }
}
