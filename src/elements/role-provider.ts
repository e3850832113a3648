import { html, type PropertyValues } from 'lit';
import { offerRole } from '../state/provide-role.js';
import { RecordElement } from './record-element.js';
import { roleProviderStyles } from '../styles/provider.styles.js';

/**
 * Draws nothing; loads a record once for the section elements inside it.
 *
 * @summary One record for many sections.
 * @slot - Section elements, anywhere inside.
 * @fires {RoleLoadEvent} role-load - when a record has been read
 * @fires {RoleErrorEvent} role-error - when the record could not be had
 */
export class RoleProvider extends RecordElement {
  static override styles = [roleProviderStyles];

  readonly #offer = offerRole(this);

  protected override render(): unknown {
    return html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#offer(this.state);
  }
}
