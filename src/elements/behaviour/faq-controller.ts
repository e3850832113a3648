import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { QuestionContent, RoleContent } from '../../content/role-content.js';
import type { Messages } from '../../locales/messages.js';
import { RoleToggleEvent } from '../role-events.js';
import { readQuestionHash } from './read-question-hash.js';

export interface FaqHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly content: RoleContent | undefined;
  /** The words the content is composed in. */
  readonly words: Messages | undefined;
}

/**
 * Opens and closes the answers that `drawFaq` has drawn: on a click on a question or on "Show all", on find-in-page, and
 * for a question named in the fragment of the page's address.
 */
export class FaqController implements ReactiveController {
  readonly #host: FaqHost;
  readonly #readOpen: () => string;
  readonly #opened = new Set<string>();
  /** The record's id, the language and `open`: while these stay, opened questions stay open. */
  #identity = '';
  /** The question named in the fragment, until it has been scrolled to. */
  #requested: string | undefined;
  /** The words of "Show all" in the drawing. */
  #words: Messages | undefined;
  /** Whether an answer is open in the drawing. */
  #hasOpened = false;

  /** @param readOpen which answers are open at first: `none`, `first` or `all` */
  constructor(host: FaqHost, readOpen = () => 'none') {
    this.#host = host;
    this.#readOpen = readOpen;
    host.addController(this);
  }

  hostConnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('click', this);
    renderRoot.addEventListener('beforematch', this);
    window.addEventListener('hashchange', this);
    this.#readHash();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this);
  }

  hostUpdated(): void {
    const { content, words } = this.#host;
    const identity = [content?.id, content?.lang, this.#readOpen()].join();
    if (identity !== this.#identity) this.#reset();
    this.#identity = identity;
    const requested = this.#items.find(({ id }) => id === this.#requested)?.id;
    if (requested) this.#opened.add(requested);
    const hasNewWords = this.#words && words !== this.#words;
    this.#words = content && words;
    if (this.#opened.size > 0 || this.#hasOpened || hasNewWords) this.#showOpened();
    if (requested) this.#scrollTo(requested);
  }

  handleEvent({ type, target }: Event): void {
    if (type === 'hashchange') return this.#readHash();
    // Elements among the children may have questions of their own.
    if (!this.#host.renderRoot.contains(target as Element)) return;
    if (type === 'click') this.#onClick(target as Element);
    else this.#set([(target as Element).id.slice(2)], true);
  }

  get #items(): readonly QuestionContent[] {
    return this.#host.content?.faq?.items ?? [];
  }

  get #allOpen(): boolean {
    return this.#items.every(({ id }) => this.#opened.has(id));
  }

  /** @param selector ids of questions consist of a–z, 0–9 and hyphens, and need no escape */
  #find<E extends HTMLElement>(selector: string): E | null {
    return this.#host.renderRoot.querySelector<E>(selector);
  }

  #showOpened(): void {
    this.#hasOpened = this.#opened.size > 0;
    for (const { id } of this.#items) {
      const button = this.#find(`#q-${id}`);
      const open = this.#opened.has(id);
      if (!button || button.ariaExpanded === String(open)) continue;
      button.setAttribute('aria-expanded', String(open));
      const panel = this.#find(`#a-${id}`);
      if (open) panel?.removeAttribute('hidden');
      else panel?.setAttribute('hidden', 'until-found');
    }
    const all = this.#find('[part=expand-all]');
    if (!all || !this.#words) return;
    const { showAll, hideAll } = this.#words;
    const label = this.#allOpen ? hideAll : showAll;
    if (all.textContent !== label) all.textContent = label;
  }

  /** Opens what `open` asks for, and nothing else. */
  #reset(): void {
    this.#opened.clear();
    const items = this.#items;
    const open = this.#readOpen();
    const count = open === 'all' ? items.length : Number(open === 'first');
    for (const { id } of items.slice(0, count)) this.#opened.add(id);
  }

  /** Changes the drawing directly, without an update of the element: nothing else in the drawing depends on it. */
  #set(ids: readonly string[], open: boolean): void {
    const changed = ids.filter((id) => this.#opened.has(id) !== open);
    for (const id of changed) this.#opened[open ? 'add' : 'delete'](id);
    this.#showOpened();
    for (const id of changed) this.#host.dispatchEvent(new RoleToggleEvent(id, open));
  }

  #onClick(target: Element): void {
    const button = target.closest('[part=question], [part=expand-all]');
    if (!button) return;
    const { ariaExpanded } = button;
    if (ariaExpanded) this.#set([button.id.slice(2)], ariaExpanded === 'false');
    else
      this.#set(
        this.#items.map(({ id }) => id),
        !this.#allOpen,
      );
  }

  #readHash(): void {
    this.#requested = readQuestionHash(location.hash, this.#host.id);
    if (this.#requested) this.#host.requestUpdate();
  }

  #scrollTo(id: string): void {
    const button = this.#find(`#q-${id}`);
    if (!button) return;
    this.#requested = undefined;
    button.focus({ preventScroll: true });
    const show = (): void => button.scrollIntoView();
    show();
    // Elements that were skipped by content-visibility get their true size as they come near, which moves the question.
    window.requestAnimationFrame?.(() => requestAnimationFrame(show));
  }
}
