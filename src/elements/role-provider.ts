import { html, type PropertyValues } from 'lit';
import { offerRole } from '../state/offer-role.js';
import { RoleElement } from './role-element.js';
import { roleProviderStyles } from '../styles/provider.styles.js';

/**
 * Draws nothing; loads a record once for the section elements inside it.
 *
 * @summary One record for many sections.
 * @slot - Section elements, anywhere inside.
 * @fires {RoleLoadEvent} role-load - when a record has been read
 * @fires {RoleErrorEvent} role-error - when the record could not be had
 */
export class RoleProvider extends RoleElement {
  static override styles = [roleProviderStyles];

  override readonly section = 'provider';

  readonly #offer = offerRole(this);

  protected override renderSection(): undefined {
    return undefined;
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#offer(this.state);
  }
}
