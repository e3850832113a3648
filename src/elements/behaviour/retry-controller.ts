import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Messages } from '../../locales/messages.js';
import type { RoleState } from '../../state/role-state.js';
import type { RoleFault } from '../role-events.js';

interface RetryHost extends ReactiveControllerHost, HTMLElement {
  readonly state: RoleState;
  readonly messages: Messages | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** The record is a provider's, and so is its fault. */
  readonly inherits: boolean;
  reload(): Promise<void>;
}

/** Who tells of a fault that several elements have from one provider: the first of them, not eight in a row. */
const speakers = new WeakMap<RoleFault, Element>();

/**
 * The calm way to fail: a note with "Try again" in the normal flow, silent until the visitor has tried;
 * then one status line tells assistive technology how it went, and focus is not lost with the button.
 */
export class RetryController implements ReactiveController {
  readonly #host: RetryHost;
  /** What the visitor asked to try again, while the answer is awaited. */
  #asked: RoleFault | undefined;
  #outcome: 'none' | 'failed' | 'loaded' = 'none';
  #hadFocus = false;
  #line: HTMLElement | undefined;

  constructor(host: RetryHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Notes a fault before it is drawn. */
  meet(fault: RoleFault): void {
    if (this.#host.inherits && !speakers.get(fault)?.isConnected) speakers.set(fault, this.#host);
  }

  hostUpdate(): void {
    this.#hadFocus = !!this.#button?.matches(':focus');
  }

  hostUpdated(): void {
    this.#tell();
    if (!this.#hadFocus || this.#button) return;
    const root = this.#host.renderRoot.querySelector<HTMLElement>('.root');
    if (root) root.tabIndex = -1;
    root?.focus();
  }

  /** The note, while there is a fault and nothing else to show. */
  renderNote(): unknown {
    const { messages, state } = this.#host;
    const fault = state.error ?? this.#asked;
    if (!fault || !messages || (speakers.get(fault) ?? this.#host) !== this.#host) return nothing;
    const { failed, retry, lang, dir } = messages;
    return html`<div part="status" lang=${lang} dir=${dir}>
      <p>${failed}</p>
      ${
        state.reload
          ? html`<button part="retry" type="button" aria-disabled=${!!this.#asked} @click=${this.#onRetry}>
              ${retry}
            </button>`
          : nothing
      }
    </div>`;
  }

  /**
   * The status line: there before it is needed, so that what comes into it is heard; and beside the drawing, which it must not
   * touch.
   */
  #tell(): void {
    const { messages, state, renderRoot } = this.#host;
    if (!messages || (!state.error && !this.#asked && this.#outcome === 'none')) return;
    const { lang, dir, loading, failed } = messages;
    const title = state.loaded?.record.title ?? '';
    const told = this.#asked ? loading : { none: '', failed, loaded: title }[this.#outcome];
    const line = (this.#line ??= document.createElement('p'));
    Object.assign(line, { className: 'visually-hidden', role: 'status', lang, dir });
    if (!line.isConnected) renderRoot.prepend(line);
    if (line.textContent !== told) line.textContent = told;
  }

  readonly #onRetry = async (): Promise<void> => {
    if (this.#asked) return;
    this.#asked = this.#host.state.error;
    this.#host.requestUpdate();
    await this.#host.reload();
    this.#asked = undefined;
    this.#outcome = this.#host.state.status === 'error' ? 'failed' : 'loaded';
    this.#host.requestUpdate();
  };

  get #button(): HTMLElement | null {
    return this.#host.renderRoot?.querySelector<HTMLElement>('[part=retry]') ?? null;
  }
}
