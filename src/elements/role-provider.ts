import { html, type PropertyValues } from 'lit';
import { provideRole } from '../state/provide-role.js';
import { RecordElement } from './record-element.js';
import { roleProviderStyles } from '../styles/provider.styles.js';

/**
 * Loads a record once for all elements inside it. Draws nothing itself.
 *
 * @summary One record for many sections.
 * @slot - Section elements, anywhere inside.
 * @fires {RoleLoadEvent} role-load - when a record is loaded
 * @fires {RoleErrorEvent} role-error - when there is no record to show
 */
export class RoleProvider extends RecordElement {
  static override styles = [roleProviderStyles];

  readonly #provide = provideRole(this);

  protected override render(): unknown {
    return html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#provide(this.state);
  }
}
