import { adoptStyles, LitElement, type PropertyValues } from 'lit';
import type { StructuredParts } from '../content/compose-structured-data.js';
import type { RoleContent } from '../content/role-content.js';
import type { Messages } from '../locales/messages.js';
import { RoleController } from '../state/role-controller.js';
import { IDLE, type RoleError, type RoleState, type RoleStatus } from '../state/role-state.js';
import { logRoleError } from './behaviour/log-role-error.js';
import { setStates } from './behaviour/set-states.js';
import { property } from './property.js';
import { RoleErrorEvent, RoleLoadEvent } from './role-events.js';

// Without a prototype, from which a browser would read `slotAssignment` and the like where a script of the page added them.
const OPEN = { __proto__: null, mode: 'open' } as const;

/** An element that has a role record: its inputs, where loading stands, and the events about it. Draws nothing. */
export abstract class RecordElement extends LitElement {
  /** URL of a role record, relative to the page. */
  @property({ reflect: true }) src: string | null = null;

  /** A role record as JSON text. The attribute is not called `data`, which CMS filters and frameworks damage. */
  @property({ attribute: 'data-json' }) dataJson: string | null = null;

  /** A role record, its JSON text, or null. Wins over every other input. */
  @property({ attribute: false }) data: unknown = null;

  /** Level of the section's heading, 1–6; headings inside it take the next levels. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Replaces the heading's text. Empty: no visible heading, the accessible name stays. */
  @property() heading: string | null = null;

  /** `lazy` waits until the element is about to scroll into view. */
  @property() loading: 'eager' | 'lazy' = 'eager';

  /** Seconds between a response for `src` and the next request, while the page is visible. Default: no further request. */
  @property({ type: Number }) refresh = 0;

  /** BCP 47 tag of the language of composed words and numbers. Default: the record's, then the page's. */
  @property() locale: string | null = null;

  /** `card` brings its own surface; `plain` lies on the page's. */
  @property() appearance: 'plain' | 'card' = 'plain';

  /** `compact` takes less space. */
  @property() density: 'comfortable' | 'compact' = 'comfortable';

  readonly #internals = this.attachInternals();
  #controller: RoleController | undefined;
  /** The record or error of the last event. */
  #announced: unknown;

  /** Where loading stands. */
  get status(): RoleStatus {
    return this.state.status;
  }

  /** Why there is no record, or why it could not be refreshed; or null. */
  get error(): RoleError | null {
    return this.state.error ?? null;
  }

  /** The record that is shown, checked; or null. */
  get record(): NonNullable<RoleState['loaded']>['record'] | null {
    return this.state.loaded?.record ?? null;
  }

  /** One line for each value of the record that was left out. */
  get warnings(): readonly string[] {
    return this.state.loaded?.warnings ?? [];
  }

  /** Requests the record again; resolves when the response, good or bad, is drawn. Never rejects. */
  async reload(): Promise<void> {
    await this.#controller?.reload();
    await this.updateComplete;
  }

  /** @internal */
  get state(): RoleState {
    return this.#controller?.state ?? IDLE;
  }

  /** Whether the record comes from a `role-provider`. @internal */
  get usesProvider(): boolean {
    return this.#controller?.url === undefined;
  }

  /** The words of the language the element speaks. @internal */
  get words(): Messages | undefined {
    return this.#controller?.messages;
  }

  /** The record, composed in these words. @internal */
  get content(): RoleContent | undefined {
    return this.#controller?.content;
  }

  /** The same, if any of it is drawn. @internal */
  get visibleContent(): RoleContent | undefined {
    return undefined;
  }

  /** The record as schema.org nodes. @internal */
  composeStructuredData(): StructuredParts | undefined {
    return this.#controller?.composeStructuredData();
  }

  override connectedCallback(): void {
    this.#controller ??= new RoleController(this);
    super.connectedCallback();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.attachShadow(OPEN);
    this.#adoptStyles(root);
    return root;
  }

  /** A move to another document removes adopted style sheets. */
  adoptedCallback(): void {
    this.#adoptStyles(this.renderRoot as ShadowRoot);
  }

  #adoptStyles(root: ShadowRoot): void {
    try {
      adoptStyles(root, (this.constructor as typeof RecordElement).elementStyles);
    } catch {
      // A document refuses sheets that were constructed in another one. Unstyled is better than missing.
    }
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { status, error, content } = this;
    setStates(this.#internals, {
      loading: status === 'loading',
      ready: status === 'ready',
      error: status === 'error',
      empty: !!content && !this.visibleContent,
      stale: !!content && (status === 'loading' || !!error),
    });
    void this.updateComplete.then(() => this.#announce());
  }

  /** Dispatches one event for each record and each error. An element that uses a provider leaves this to the provider. */
  #announce(): void {
    const url = this.#controller?.url;
    if (url === undefined) return;
    const { status, loaded, error } = this.state;
    const news = status === 'ready' ? loaded : loaded ? undefined : error;
    if (!news || news === this.#announced) return;
    this.#announced = news;
    if (news === loaded) this.dispatchEvent(new RoleLoadEvent(loaded));
    if (news !== error) return;
    logRoleError(error, this.localName, url);
    this.dispatchEvent(new RoleErrorEvent(error, url));
  }
}
