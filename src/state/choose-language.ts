import { findMessages, getMessages } from '../locales/get-messages.js';
import type { Messages } from '../locales/messages.js';

interface Wishes {
  /** The element's `locale` attribute. */
  readonly locale: string | null | undefined;
  /** The record's `lang`. */
  readonly recordLang: string | undefined;
  readonly element: Element;
}

/** The nearest `lang` around an element, walking out of shadow roots: what `:lang()` would see, in every engine. */
function surroundingLang(element: Element): string | null {
  for (let node: Node | null = element; node;) {
    const holder: Element | null = node instanceof Element ? node.closest('[lang]') : null;
    if (holder) return holder.getAttribute('lang');
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/**
 * The words to compose in: the author's choice, then the record's own language, then the page's, then the
 * visitor's, then English. A language whose words are not on the page (yet) is passed over.
 */
export function chooseMessages({ locale, recordLang, element }: Wishes): Messages {
  const wishes = [
    locale,
    recordLang,
    surroundingLang(element),
    document.documentElement.lang,
    navigator.language,
  ];
  for (const tag of wishes) {
    const messages = tag && findMessages(tag);
    if (messages) return messages;
  }
  return getMessages();
}
