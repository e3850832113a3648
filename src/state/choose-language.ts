import { findMessages, getMessages } from '../locales/get-messages.js';
import type { Messages } from '../locales/messages.js';

interface LanguageHints {
  /** The element's `locale` attribute. */
  readonly locale: string | null | undefined;
  /** The record's `lang`. */
  readonly recordLang: string | undefined;
  readonly element: Element;
}

/** The nearest `lang` attribute around an element, across shadow roots; engines differ in what `:lang()` matches there. */
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
 * The words of the language to compose in: that of the `locale` attribute, else of the record, the page or the visitor, else English.
 * Skips languages whose words are not (yet) registered.
 */
export function chooseLanguage({ locale, recordLang, element }: LanguageHints): Messages {
  const tags = [
    locale,
    recordLang,
    surroundingLang(element),
    document.documentElement.lang,
    navigator.language,
  ];
  for (const tag of tags) {
    const messages = tag && findMessages(tag);
    if (messages) return messages;
  }
  return getMessages();
}
