import { html, nothing, type TemplateResult } from 'lit';
import type { LinkContent, RoleContent } from '../../content/role-content.js';
import { arrow } from '../shared/icons.js';
import { linkTo } from '../shared/link-to.js';
import { RoleElement } from '../shared/role-element.js';
import { roleExploreStyles } from './role-explore.styles.js';

const entry = ({ label, url, description }: LinkContent): TemplateResult =>
  html`<li part="item">
    ${linkTo(url, html`<span>${label}${description ? html`<small>${description}</small>` : nothing}</span>${arrow}`)}
  </li>`;

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
  static override styles = [...RoleElement.styles, roleExploreStyles];

  override readonly section = 'explore';

  /** A landmark only as part of a whole page: the host page's landmarks are its own. */
  protected override renderSection({ explore }: RoleContent): TemplateResult | undefined {
    if (!explore) return undefined;
    const list = html`<ul role="list" part="links list" lang=${explore.lang ?? nothing}>
      ${explore.items.map(entry)}
    </ul>`;
    return html`<p part="eyebrow">${explore.eyebrow}</p>
      ${this.renderHeading(explore.heading)}
      ${this.content ? html`<nav aria-labelledby="heading">${list}</nav>` : list}`;
  }
}
