import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { QuestionContent, RoleContent } from '../../content/role-content.js';
import type { Messages } from '../../locales/messages.js';
import { messagesOf } from '../../state/messages-of.js';
import { RoleToggleEvent } from '../role-events.js';
import { questionInHash } from './question-in-hash.js';

export interface FaqHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** What is drawn. */
  readonly shown: RoleContent | undefined;
  /** Which answers are open to begin with. */
  readonly open?: 'none' | 'first' | 'all';
}

/**
 * Opens and closes the answers that `drawFaq` has drawn: by their buttons, by "Show all", by find-in-page, and by the
 * address of the page.
 */
export class FaqController implements ReactiveController {
  readonly #host: FaqHost;
  readonly #opened = new Set<string>();
  /** Which record's questions these are, and in which language: what a newer version of it leaves open stays open. */
  #shownOf = '';
  #wanted: string | undefined;
  /** The words "Show all" is said in. */
  #words: Messages | undefined;
  /** Whether an answer is open in the drawing. */
  #hasOpened = false;

  constructor(host: FaqHost) {
    this.#host = host;
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
    const { shown, open } = this.#host;
    const shownOf = [shown?.id, shown?.lang, open].join();
    if (shownOf !== this.#shownOf) this.#openAtFirst();
    this.#shownOf = shownOf;
    const wanted = this.#items.find(({ id }) => id === this.#wanted)?.id;
    if (wanted) this.#opened.add(wanted);
    const words = shown && messagesOf(shown);
    const others = this.#words && words !== this.#words;
    this.#words = words;
    if (this.#opened.size > 0 || this.#hasOpened || others) this.#showOpened();
    if (wanted) this.#goTo(wanted);
  }

  handleEvent({ type, target }: Event): void {
    if (type === 'hashchange') return this.#readHash();
    // Children may have questions of their own.
    if (!this.#host.renderRoot.contains(target as Element)) return;
    if (type === 'click') this.#onClick(target as Element);
    else this.#set([(target as Element).id.slice(2)], true);
  }

  get #items(): readonly QuestionContent[] {
    return this.#host.shown?.faq?.items ?? [];
  }

  get #allOpen(): boolean {
    return this.#items.every(({ id }) => this.#opened.has(id));
  }

  #find<E extends HTMLElement>(selector: string): E | null {
    return this.#host.renderRoot.querySelector<E>(selector);
  }

  #showOpened(): void {
    this.#hasOpened = this.#opened.size > 0;
    for (const { id } of this.#items) {
      const name = CSS.escape(id);
      const button = this.#find(`#q-${name}`);
      const open = this.#opened.has(id);
      if (!button || button.ariaExpanded === String(open)) continue;
      button.setAttribute('aria-expanded', String(open));
      const panel = this.#find(`#a-${name}`);
      if (open) panel?.removeAttribute('hidden');
      else panel?.setAttribute('hidden', 'until-found');
    }
    const all = this.#find('[part=expand-all]');
    if (!all || !this.#host.shown) return;
    const { showAll, hideAll } = messagesOf(this.#host.shown);
    const label = this.#allOpen ? hideAll : showAll;
    if (all.textContent !== label) all.textContent = label;
  }

  #openAtFirst(): void {
    this.#opened.clear();
    const items = this.#items;
    const count = { none: 0, first: 1, all: items.length }[this.#host.open ?? 'none'] ?? 0;
    for (const { id } of items.slice(0, count)) this.#opened.add(id);
  }

  /** At once, not with the element's next update: nothing else in the drawing depends on it. */
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
    this.#wanted = questionInHash(location.hash, this.#host.id);
    if (this.#wanted) this.#host.requestUpdate();
  }

  #goTo(id: string): void {
    const button = this.#find(`#q-${CSS.escape(id)}`);
    if (!button) return;
    this.#wanted = undefined;
    button.focus({ preventScroll: true });
    const show = (): void => button.scrollIntoView({ block: 'start' });
    show();
    // Once more when what has come near has got its true size.
    requestAnimationFrame(() => requestAnimationFrame(show));
  }
}
