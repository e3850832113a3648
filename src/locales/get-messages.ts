import { en } from './en.js';
import { hi } from './hi.js';
import type { Messages } from './messages.js';
import { parseTag, registeredMessages } from './messages-registry.js';

export { onMessagesRegistered, registerMessages } from './messages-registry.js';

/** The languages every bundle speaks; words registered for the page go before them. */
const BUILT_IN: Readonly<Record<string, Messages | undefined>> = { en, hi };

const wordsFor = (language = '') => registeredMessages(language) ?? BUILT_IN[language];

/** By tag, one object for as long as its words stay the same: callers use it as a cache key. */
const regional = new Map<string, { readonly words: Messages; readonly messages: Messages }>();

/** The registered language a tag asks for, so that a preference nobody can serve may be passed over. */
export function matchLanguage(tag: string): string | undefined {
  const language = parseTag(tag)?.language;
  return wordsFor(language) && language;
}

export const hasMessages = (tag: string): boolean => matchLanguage(tag) !== undefined;

/** The words for a tag, English when there are none. The region is kept, for the numbers. */
export function getMessages(tag = ''): Messages {
  const { language, region } = parseTag(tag) ?? {};
  const words = wordsFor(language);
  if (!words || !region) return words ?? wordsFor('en') ?? en;
  return inRegion(words, `${language ?? ''}-${region}`);
}

function inRegion(words: Messages, lang: string): Messages {
  let known = regional.get(lang);
  if (known?.words !== words) {
    known = { words, messages: { ...words, lang } };
    regional.set(lang, known);
  }
  return known.messages;
}
