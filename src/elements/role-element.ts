import {
  adoptStyles,
  html,
  LitElement,
  noChange,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from './property.js';
import type { RoleContent } from '../content/role-content.js';
import type { Messages } from '../locales/messages.js';
import { RoleController } from '../state/role-controller.js';
import { IDLE, type RoleState, type RoleStatus } from '../state/role-state.js';
import { baseStyles } from '../styles/base.styles.js';
import { tokenStyles } from '../styles/tokens.styles.js';
import type { SectionFrame } from '../drawing/section-frame.js';
import type { SectionName } from '../drawing/section-names.js';
import { afterPatience } from './behaviour/after-delay.js';
import { copyOf } from './behaviour/drawing.js';
import { setStates } from './behaviour/set-states.js';
import { ImpressionController } from './behaviour/impression-controller.js';
import { announceNavigation } from '../drawing/draw-link.js';
import { noteFocus } from './behaviour/keep-focus.js';
import { reportFault } from './behaviour/report-error.js';
import { RetryController } from './behaviour/retry-controller.js';
import { RoleErrorEvent, RoleLoadEvent, type RoleFault } from './role-events.js';

/**
 * What all elements have in common: inputs, the fallback, the states of loading, the heading, and the events
 * about a record. A subclass only says how its section of the content is drawn.
 *
 * @csspart status - the note that a record could not be had
 * @csspart retry - its button, “Try again”
 * @csspart skeleton - what stands in the reserved height while a record is loading
 * @cssprop [--role-accent=oklch(0.53 0.125 250)] - the one colour: the button and tints; links and marks take its hue
 * @cssprop [--role-on-accent=black or white, whichever is legible] - text on the accent
 * @cssprop [--role-accent-ink=the accent’s hue at the lightness of the ink] - links, eyebrows, marks
 * @cssprop [--role-ink=the page’s] - text
 * @cssprop [--role-ink-muted=72 % of the ink] - labels, notes
 * @cssprop [--role-surface=white; near black on dark pages] - the card
 * @cssprop [--role-border=15 % of the ink] - hairlines
 * @cssprop [--role-focus=--role-accent-ink] - the focus ring
 * @cssprop [--role-radius=0.75em] - corners of surfaces
 * @cssprop [--role-chip-radius=0.45em] - corners of chips and small buttons
 * @cssprop [--role-space=1em; 0.7em when compact] - the unit of all distances
 * @cssprop [--role-font=the page’s] - text
 * @cssprop [--role-heading-font=the page’s] - headings
 * @cssprop [--role-heading-weight=700] - headings
 * @cssprop [--role-line-height=1.6; 1.75 for scripts of India, 2 for Urdu] - text
 * @cssprop [--role-measure=66ch] - the longest line
 * @cssprop [--role-dial-size=2.5em; 3em where there is room] - the skies of the day
 * @cssprop [--role-rail-width=2px] - the line between them
 * @cssprop [--role-sky-morning=#e8a13c] - the morning
 * @cssprop [--role-sky-midday=#5bb4dc] - midday
 * @cssprop [--role-sky-afternoon=#ea7a4c] - the afternoon
 * @cssprop [--role-sky-evening=#7e6cc4] - the evening
 * @cssprop [--role-duration=180ms] - the one animation, the mark of a question
 */
export abstract class RoleElement extends LitElement {
  static override styles = [tokenStyles, baseStyles];

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

  /** Seconds after which the record at `src` is asked for again, as long as the page is seen. Default: never. */
  @property({ type: Number }) refresh = 0;

  /** BCP 47 tag of the language of composed words and numbers. Default: the record's, then the page's. */
  @property() locale: string | null = null;

  /** `card` brings its own surface; `plain` lies on the page's. */
  @property() appearance: 'plain' | 'card' = 'plain';

  /** `compact` takes less space. */
  @property() density: 'comfortable' | 'compact' = 'comfortable';

  /** The element's name in `role-impression`. @internal */
  abstract readonly section: SectionName | 'profile' | 'provider';

  /** What a drawing depends on beside the common attributes; undefined when it cannot be shared with other elements. */
  protected get look(): unknown {
    return '';
  }

  readonly #internals = this.attachInternals();
  #retry: RetryController | undefined;
  #controller: RoleController | undefined;
  #announced: unknown;
  /** What the copy in the shadow root was made of. */
  #copied: { readonly content: RoleContent; readonly look: string } | undefined;
  /** Whether a wait has begun and not yet become long. */
  #patience: boolean | undefined;
  #isDrawn = false;
  #refocus: (() => void) | undefined;

  constructor() {
    super();
    new ImpressionController(this);
  }

  /** Where loading stands. */
  get status(): RoleStatus {
    return this.state.status;
  }

  /** Why the record could not be had, or null. */
  get error(): RoleFault | null {
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

  /** Asks for the record again; resolves when the answer, good or bad, is drawn. Never rejects. */
  async reload(): Promise<void> {
    await this.#controller?.reload();
    await this.updateComplete;
  }

  /** @internal */
  get state(): RoleState {
    return this.#controller?.state ?? IDLE;
  }

  /** The record is that of a provider. @internal */
  get inherits(): boolean {
    return this.#controller?.url === undefined;
  }

  /** The element's own words. @internal */
  get messages(): Messages | undefined {
    return this.#controller?.messages;
  }

  /** What the record says, composed. @internal */
  get shown(): RoleContent | undefined {
    return this.#controller?.content;
  }

  /** The same, while any of it is drawn. @internal */
  get drawn(): RoleContent | undefined {
    return this.#isDrawn ? this.shown : undefined;
  }

  /** Every section that is drawn, and where it is seen. @internal */
  get places(): readonly (readonly [section: string, place: Element])[] {
    return [[this.section, this]];
  }

  /** How a section that stands alone is drawn. */
  protected get frame(): SectionFrame {
    const level = Math.min(6, Math.max(1, Math.trunc(this.headingLevel) || 2));
    return { level, heading: this.heading };
  }

  /** The sections it draws of a content; none when the record has nothing for it. */
  protected sectionsOf(content: RoleContent): readonly SectionName[] {
    return [this.section as SectionName].filter((name) => content[name]);
  }

  /** Draws these sections. */
  protected abstract renderSection(content: RoleContent): TemplateResult | undefined;

  override connectedCallback(): void {
    this.#controller ??= new RoleController(this);
    super.connectedCallback();
  }

  /** A click on what the element has drawn; links of the fallback are the page's own. */
  protected onClick(event: Event): void {
    const link = (event.target as Element).closest('a');
    if (link && this.renderRoot.contains(link)) announceNavigation(link, event);
  }

  protected override update(changed: PropertyValues<this>): void {
    const { error } = this.state;
    if (error && this.section !== 'provider') (this.#retry ??= new RetryController(this)).meet(error);
    const root = this.renderRoot as ShadowRoot;
    this.#refocus = noteFocus(root);
    super.update(changed);
    const first = root.firstElementChild;
    if (first?.localName === 'slot' && first.nextElementSibling?.matches('.root')) first.remove();
    this.mend();
  }

  /** Until something is drawn, and if that should fail in whatever way, the children show. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: 'open' });
    root.append(document.createElement('slot'));
    root.addEventListener('click', (event) => this.onClick(event));
    this.#dress(root);
    return root;
  }

  /** A move to another document takes the style sheets away for good. */
  adoptedCallback(): void {
    this.#dress(this.renderRoot as ShadowRoot);
  }

  #dress(root: ShadowRoot): void {
    try {
      adoptStyles(root, (this.constructor as typeof RoleElement).elementStyles);
    } catch {
      // Sheets of one document are not allowed in another, as that of a frame. Rather plain than not drawn.
    }
  }

  protected override render(): unknown {
    const content = this.shown;
    if (this.#isStillSoon()) return noChange;
    this.#isDrawn = !!content && this.sectionsOf(content).length > 0;
    if (content && this.#isDrawn && this.look !== undefined) return this.#renderCopy(content);
    this.#copied = undefined;
    if (content && this.#isDrawn) return this.#renderRoot(this.renderSection(content), content);
    const note = this.#retry?.renderNote() ?? nothing;
    return this.#renderRoot(this.#renderFallback(note), undefined, note === nothing);
  }

  /** Nothing is drawn for a wait that nobody notices, which most are: the record is there, or already asked for. */
  #isStillSoon(): boolean {
    if (this.shown || this.#retry || this.status !== 'loading') return false;
    this.#patience ??= afterPatience(() => {
      this.#patience = false;
      if (this.status === 'loading') this.requestUpdate();
    });
    return this.#patience;
  }

  /** A surface with nothing on it would be an empty box. */
  #renderRoot(inside: unknown, content?: RoleContent, isBare = false): TemplateResult {
    const { lang, dir } = content ?? { lang: nothing, dir: nothing };
    const look = `root ${this.section} ${isBare ? '' : this.appearance} ${this.density}`;
    return html`<div class=${look} lang=${lang} dir=${dir}>${inside}</div>`;
  }

  #renderFallback(note: unknown): TemplateResult {
    return html`<slot>${this.status === 'loading' ? this.renderSkeleton() : nothing}</slot>${note}`;
  }

  #renderCopy(content: RoleContent): unknown {
    const { headingLevel, heading, appearance, density } = this;
    const look = JSON.stringify([this.section, headingLevel, heading, appearance, density, this.look]);
    const before = this.#copied;
    this.#copied = { content, look };
    return before?.look === look && this.keeps(before.content, content) ? noChange : this.copy();
  }

  /** A drawing of what is shown, for this element to keep. */
  protected copy(): Node | undefined {
    const { content, look } = this.#copied ?? {};
    if (!content || !look) return undefined;
    return copyOf(content, look, () => this.#renderRoot(this.renderSection(content), content));
  }

  /** Leaves what is drawn alone, with the reader's selection in it, while it would be drawn the same. */
  protected keeps(before: RoleContent, content: RoleContent): boolean {
    const said = (all: RoleContent): string =>
      JSON.stringify([all.lang, ...this.sectionsOf(all).map((name) => all[name])]);
    return before === content || said(before) === said(content);
  }

  /** Replaces what has changed in a drawing that is kept otherwise. */
  protected mend(): void {}

  /**
   * Stands in while a record is loading and there are no children, if that takes long. It fills the height the page has
   * reserved and takes none itself: a height that is not the final one would move the page twice.
   */
  protected renderSkeleton(): TemplateResult {
    return html`<div part="skeleton" aria-hidden="true"></div>`;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { status, shown, drawn } = this;
    this.#refocus?.();
    const root = this.renderRoot.querySelector('.root');
    if (status === 'loading') root?.setAttribute('aria-busy', 'true');
    else root?.removeAttribute('aria-busy');
    setStates(this.#internals, {
      loading: status === 'loading',
      ready: status === 'ready',
      error: status === 'error',
      empty: !!shown && !drawn,
      stale: !!shown && (status === 'loading' || !!this.error),
    });
    void this.updateComplete.then(() => this.#announce());
  }

  /** Tells the page once about each record and each fault; elements that only share a state leave it to its owner. */
  #announce(): void {
    const { url } = this.#controller ?? {};
    if (url === undefined) return;
    const { status, loaded, error } = this.state;
    const news = status === 'ready' ? loaded : loaded ? undefined : error;
    if (!news || news === this.#announced) return;
    this.#announced = news;
    if (news === loaded) this.dispatchEvent(new RoleLoadEvent(loaded));
    if (news !== error) return;
    reportFault(error, this.localName, url);
    this.dispatchEvent(new RoleErrorEvent(error, url));
  }
}
