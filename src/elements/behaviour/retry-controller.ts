import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Messages } from '../../locales/messages.js';
import type { RoleError, RoleState } from '../../state/role-state.js';

interface RetryHost extends ReactiveControllerHost, HTMLElement {
  readonly state: RoleState;
  readonly words: Messages | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Whether the record, and so the error, comes from a provider. */
  readonly usesProvider: boolean;
  reload(): Promise<void>;
}

/** Which element shows an error that several elements have from one provider: only the first one does. */
const errorOwners = new WeakMap<RoleError, Element>();

/**
 * Shows an error as a note with "Try again" in the normal flow. Announces nothing until the visitor has pressed the
 * button; then a live region says how the attempt ended, and focus moves to the content when the button is removed.
 */
export class RetryController implements ReactiveController {
  readonly #host: RetryHost;
  /** The error the visitor has asked to retry, until the response is there. */
  #retried: RoleError | undefined;
  #outcome: 'none' | 'failed' | 'loaded' = 'none';
  #hadFocus = false;
  #liveRegion: HTMLElement | undefined;

  constructor(host: RetryHost) {
    this.#host = host;
    host.addController(this);
    host.renderRoot.addEventListener('click', ({ target }) => {
      if (target === this.#button) void this.#onRetry();
    });
  }

  /** Makes this element the one that shows a provider's error, unless another one does. Call before drawing. */
  claim(error: RoleError): void {
    if (this.#host.usesProvider && !errorOwners.get(error)?.isConnected) errorOwners.set(error, this.#host);
  }

  hostUpdate(): void {
    this.#hadFocus = !!this.#button?.matches(':focus');
  }

  hostUpdated(): void {
    this.#announce();
    if (!this.#hadFocus || this.#button) return;
    const root = this.#host.renderRoot.querySelector<HTMLElement>('.root');
    if (root) root.tabIndex = -1;
    root?.focus();
  }

  renderNote(): unknown {
    const { words, state } = this.#host;
    const error = state.error ?? this.#retried;
    if (!error || !words || (errorOwners.get(error) ?? this.#host) !== this.#host) return nothing;
    const { failed, retry, lang, dir } = words;
    return html`<div part="status" lang=${lang} dir=${dir}>
      <p>${failed}</p>
      ${
        state.reload
          ? html`<button part="retry" type="button" aria-disabled=${!!this.#retried}>${retry}</button>`
          : nothing
      }
    </div>`;
  }

  /** A live region is announced only if it was there before its text. It stands beside the drawing, which may be a shared copy. */
  #announce(): void {
    const { words, state, renderRoot } = this.#host;
    if (!words || (!state.error && !this.#retried && this.#outcome === 'none')) return;
    const { lang, dir, loading, failed } = words;
    const title = state.loaded?.record.title ?? '';
    const text = this.#retried ? loading : { none: '', failed, loaded: title }[this.#outcome];
    const region = (this.#liveRegion ??= document.createElement('p'));
    Object.assign(region, { className: 'visually-hidden', role: 'status', lang, dir });
    if (!region.isConnected) renderRoot.prepend(region);
    if (region.textContent !== text) region.textContent = text;
  }

  async #onRetry(): Promise<void> {
    if (this.#retried) return;
    this.#retried = this.#host.state.error;
    this.#host.requestUpdate();
    await this.#host.reload();
    this.#retried = undefined;
    this.#outcome = this.#host.state.status === 'error' ? 'failed' : 'loaded';
    this.#host.requestUpdate();
  }

  get #button(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('[part=retry]');
  }
}
