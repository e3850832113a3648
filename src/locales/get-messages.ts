import { en } from './en.js';
import { formats } from './formats.js';
import { hi } from './hi.js';
import type { Messages, Words } from './messages.js';
import { parseTag, registeredMessages } from './messages-registry.js';

export { onMessagesRegistered, registerMessages } from './messages-registry.js';

/** The languages every bundle speaks; words registered for the page go before them. */
const BUILT_IN: Readonly<Record<string, Words | undefined>> = { en, hi };

const wordsFor = (language = '') => registeredMessages(language) ?? BUILT_IN[language];

/** By tag, one object for as long as its words stay the same: callers use it as a cache key. */
const complete = new Map<string, { readonly words: Words; readonly messages: Messages }>();

/** The registered language a tag asks for, so that a preference nobody can serve may be passed over. */
export function matchLanguage(tag: string): string | undefined {
  const language = parseTag(tag)?.language;
  return wordsFor(language) && language;
}

export const hasMessages = (tag: string): boolean => matchLanguage(tag) !== undefined;

/** The words for a tag, English when there are none, with the formats. The region is kept, for the numbers. */
export function getMessages(tag = ''): Messages {
  const { language = '', region } = parseTag(tag) ?? {};
  const words = wordsFor(language);
  return words && region
    ? completed(words, `${language}-${region}`)
    : completed(words ?? wordsFor('en') ?? en);
}

function completed(words: Words, lang = words.lang): Messages {
  let known = complete.get(lang);
  if (known?.words !== words) {
    known = { words, messages: { ...words, lang, formats } };
    complete.set(lang, known);
  }
  return known.messages;
}
