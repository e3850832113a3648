import { noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { RoleContent } from '../content/role-content.js';
import { drawFallback } from '../drawing/draw-fallback.js';
import { drawRoot, type RootLook } from '../drawing/draw-root.js';
import type { SectionFrame } from '../drawing/section-frame.js';
import type { SectionName } from '../drawing/section-names.js';
import type { Messages } from '../locales/messages.js';
import { baseStyles } from '../styles/base.styles.js';
import { tokenStyles } from '../styles/tokens.styles.js';
import { announceNavigation } from './behaviour/announce-navigation.js';
import { Drawing, type Scene } from './behaviour/drawing.js';
import { ImpressionController } from './behaviour/impression-controller.js';
import { addPlaceholder, removePlaceholder } from './behaviour/placeholder-slot.js';
import { rememberFocus } from './behaviour/remember-focus.js';
import { RetryController } from './behaviour/retry-controller.js';
import { setBusy } from './behaviour/set-busy.js';
import { SkeletonDelay } from './behaviour/skeleton-delay.js';
import { RecordElement } from './record-element.js';

/**
 * An element that draws sections of a role. A subclass says which sections, and how they are drawn.
 * @csspart status - the note shown when there is no record
 * @csspart retry - its button “Try again”
 * @csspart skeleton - the placeholder that fills the reserved height while a record is loading
 * @cssprop [--role-accent=oklch(0.53 0.125 250)] - the brand colour: button and tints; links and marks take its hue
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
export abstract class RoleElement extends RecordElement {
  static override styles = [tokenStyles, baseStyles];

  /** The element's name in `role-impression`: its tag without `role-`, shortened. @internal */
  abstract readonly section: SectionName | 'profile' | 'card';

  readonly #drawing = new Drawing();
  readonly #skeletonDelay = new SkeletonDelay(this);
  #retry: RetryController | undefined;
  #restoreFocus: (() => void) | undefined;

  constructor() {
    super();
    new ImpressionController(this);
  }

  override get visibleContent(): RoleContent | undefined {
    const { content } = this;
    return content && this.sectionsOf(content).length > 0 ? content : undefined;
  }

  /** What `role-impression` reports: each drawn section and the element to observe. @internal */
  get impressionTargets(): readonly (readonly [section: string, target: Element])[] {
    return [[this.section, this]];
  }

  /** The attributes of a subclass that its drawing depends on. */
  protected get ownLook(): string | null {
    return null;
  }

  /** Whether the drawing changes with what the visitor does; Lit updates it then, and no other element shares it. */
  protected get isInteractive(): boolean {
    return false;
  }

  protected get frame(): SectionFrame {
    const level = Math.min(6, Math.max(1, Math.trunc(this.headingLevel) || 2));
    return { level, heading: this.heading, onPage: false, words: this.words as Messages };
  }

  /** The sections the element draws of a content; none when the record has nothing for it. */
  protected sectionsOf(content: RoleContent): readonly SectionName[] {
    return [this.section as SectionName].filter((name) => content[name]);
  }

  /** What the element draws outside its sections. */
  protected surroundingsOf({ lang }: RoleContent): readonly unknown[] {
    return [lang];
  }

  protected abstract drawSections(content: RoleContent): TemplateResult | undefined;

  protected onClick(event: Event): void {
    announceNavigation(this.renderRoot, event, this.content?.id ?? '');
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    addPlaceholder(root);
    root.addEventListener('click', (event) => this.onClick(event));
    return root;
  }

  protected override update(changed: PropertyValues<this>): void {
    const { error, visibleContent } = this;
    const root = this.renderRoot as ShadowRoot;
    if (error) (this.#retry ??= new RetryController(this)).claim(error);
    this.#skeletonDelay.start();
    this.#restoreFocus = rememberFocus(root);
    if (visibleContent && !this.isInteractive) this.#drawing.show(this.#sceneOf(visibleContent));
    else this.#drawing.clear();
    super.update(changed);
    removePlaceholder(root);
  }

  protected override render(): unknown {
    const { visibleContent } = this;
    if (visibleContent) return this.#drawing.node ?? this.#drawContent(visibleContent);
    if (!this.#retry && this.#skeletonDelay.isRunning) return noChange;
    return drawFallback(this.#look, this.status === 'loading', this.#retry?.renderNote() ?? nothing);
  }

  get #look(): RootLook {
    const { section: name, appearance, density } = this;
    return { name, appearance, density, lang: undefined, dir: undefined };
  }

  #sceneOf(content: RoleContent): Scene {
    const { section, appearance, density, headingLevel, heading, ownLook } = this;
    return {
      content,
      // The length tells where the free text of the heading ends.
      look: [section, appearance, density, headingLevel, heading?.length, heading, ownLook].join(),
      sections: this.sectionsOf(content),
      surroundings: this.surroundingsOf(content),
      draw: () => this.#drawContent(content),
    };
  }

  #drawContent(content: RoleContent): TemplateResult {
    const { lang, dir } = content;
    return drawRoot({ ...this.#look, lang, dir }, this.drawSections(content));
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#restoreFocus?.();
    setBusy(this.renderRoot, this.status === 'loading');
    super.updated(changed);
  }
}
