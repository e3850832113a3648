import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../shared/property.js';
import type { QuestionContent, RoleContent } from '../../content/role-content.js';
import { messagesOf } from '../../state/messages-of.js';
import { heading } from '../shared/heading.js';
import { chevron } from '../shared/icons.js';
import { richText } from '../shared/rich-text.js';
import { RoleElement } from '../shared/role-element.js';
import { RoleToggleEvent } from '../shared/role-events.js';
import { questionInHash } from './question-in-hash.js';
import { roleFaqStyles } from './role-faq.styles.js';

/**
 * Questions and answers. A closed answer is still found by find-in-page, text fragments and printing;
 * `#<id of the element>/<id of the question>` in the page's address opens that question.
 *
 * @summary Questions about a role, answered.
 * @slot - Fallback: shown until there is content, and when there is none.
 * @fires {RoleLoadEvent} role-load - when a record has been read and drawn
 * @fires {RoleErrorEvent} role-error - when the record could not be had
 * @fires {RoleToggleEvent} role-toggle - when a question was opened or closed
 * @fires {RoleNavigationEvent} role-link-click - when a link is about to be followed; cancelable
 * @fires {RoleImpressionEvent} role-impression - when half of it was in view for the first time
 * @csspart heading - the heading
 * @csspart expand-all - the button that opens or closes all answers
 * @csspart faq - the questions
 * @csspart list - a list, as in every element
 * @csspart item - an entry of a list, as in every element
 * @csspart question-heading - the heading that holds the button
 * @csspart question - the button that is a question
 * @csspart question-icon - the mark of a question
 * @csspart answer - an answer
 * @csspart link - a link
 */
export class RoleFaq extends RoleElement {
  static override styles = [...RoleElement.styles, roleFaqStyles];

  /** Which answers are open to begin with. */
  @property() open: 'none' | 'first' | 'all' = 'none';

  override readonly section = 'faq';

  readonly #opened = new Set<string>();
  /** Which record's questions these are, and in which language: what a newer version of it leaves open stays open. */
  #shownOf = '';
  #wanted: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#onHash);
    this.#onHash();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    root.addEventListener('beforematch', ({ target }) => this.#set((target as Element).id.slice(2), true));
    return root;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#onHash);
  }

  protected override update(changed: PropertyValues<this>): void {
    const { id, lang, faq } = this.shown ?? {};
    const items = faq?.items ?? [];
    const shownOf = `${id} ${lang}`;
    if (shownOf !== this.#shownOf || changed.has('open')) this.#openAtFirst(items);
    this.#shownOf = shownOf;
    if (items.some(({ id }) => id === this.#wanted)) this.#opened.add(this.#wanted as string);
    super.update(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#showOpened();
    this.#goToWanted();
  }

  protected override renderSection(content: RoleContent): TemplateResult | undefined {
    const { faq } = content;
    if (!faq) return undefined;
    return html`<div class="bar">${this.renderHeading(faq.heading)}${this.#renderExpandAll(content)}</div>
      <div part="faq list">${faq.items.map((item) => this.#renderQuestion(item))}</div>`;
  }

  /** Closed; `updated` opens what is open, so that all drawings of the same questions are alike. */
  #renderQuestion({ id, question, answer, lang }: QuestionContent): TemplateResult {
    const button = html`<button
      part="question"
      type="button"
      id="q-${id}"
      aria-expanded="false"
      aria-controls="a-${id}"
    >
      <span>${question}</span>${chevron}
    </button>`;
    return html`<div part="item" lang=${lang ?? nothing}>
      ${heading(button, { level: this.headingLevel + 1, part: 'question-heading' })}
      <div id="a-${id}" hidden="until-found"><div part="answer">${richText(answer)}</div></div>
    </div>`;
  }

  #renderExpandAll(content: RoleContent): unknown {
    if (this.#ids.length < 2) return nothing;
    return html`<button part="expand-all" type="button">${messagesOf(content).showAll}</button>`;
  }

  get #ids(): readonly string[] {
    return this.shown?.faq?.items.map(({ id }) => id) ?? [];
  }

  get #allOpen(): boolean {
    return this.#ids.every((id) => this.#opened.has(id));
  }

  #showOpened(): void {
    for (const button of this.renderRoot.querySelectorAll('[part=question]')) {
      const open = this.#opened.has(button.id.slice(2));
      if (button.ariaExpanded === String(open)) continue;
      button.setAttribute('aria-expanded', String(open));
      const panel = this.renderRoot.querySelector(`#a-${CSS.escape(button.id.slice(2))}`);
      if (open) panel?.removeAttribute('hidden');
      else panel?.setAttribute('hidden', 'until-found');
    }
    const all = this.renderRoot.querySelector('[part=expand-all]');
    if (!all || !this.shown) return;
    const { showAll, hideAll } = messagesOf(this.shown);
    const label = this.#allOpen ? hideAll : showAll;
    if (all.textContent !== label) all.textContent = label;
  }

  protected override onClick(event: Event): void {
    super.onClick(event);
    const button = (event.target as Element).closest('[part=question], [part=expand-all]');
    if (!button) return;
    const open = button.ariaExpanded ? button.ariaExpanded === 'false' : !this.#allOpen;
    const ids = button.ariaExpanded ? [button.id.slice(2)] : this.#ids;
    for (const id of ids) this.#set(id, open);
  }

  #openAtFirst(items: readonly QuestionContent[]): void {
    this.#opened.clear();
    const count = { none: 0, first: 1, all: items.length }[this.open] ?? 0;
    for (const { id } of items.slice(0, count)) this.#opened.add(id);
  }

  #set(id: string, open: boolean): void {
    if (this.#opened.has(id) === open) return;
    if (open) this.#opened.add(id);
    else this.#opened.delete(id);
    this.requestUpdate();
    this.dispatchEvent(new RoleToggleEvent(id, open));
  }

  readonly #onHash = (): void => {
    this.#wanted = questionInHash(location.hash, this.#anchor);
    if (this.#wanted) this.requestUpdate();
  };

  /** The id a visitor's link names: the element's own, or that of the `role-profile` it is part of. */
  get #anchor(): string {
    const root = this.getRootNode();
    return this.id || (root instanceof ShadowRoot ? root.host.id : '');
  }

  #goToWanted(): void {
    const button =
      this.#wanted && this.renderRoot.querySelector<HTMLElement>(`#q-${CSS.escape(this.#wanted)}`);
    if (!button) return;
    this.#wanted = undefined;
    button.focus({ preventScroll: true });
    const show = (): void => button.scrollIntoView({ block: 'start' });
    show();
    // Once more when what has come near has got its true size.
    requestAnimationFrame(() => requestAnimationFrame(show));
  }
}
