import { en } from './en.js';
import { hi } from './hi.js';
import type { Messages } from './messages.js';
import type { Words } from './words.js';
import { registry } from './register-messages.js';
import { createWriter } from './writer.js';

export { registerMessages } from './register-messages.js';

/** By tag. The same object is returned until its words are replaced, because callers use it as a cache key. */
const cache = new Map<string, { readonly words: Words; readonly messages: Messages }>();

/** "en-IN" for "en-IN", "en_IN" and "EN-in"; "" for a text that is no tag, like "" or "C", which WebKitGTK reports. */
function normalizeTag(tag: string): string {
  // The usual tags need no parser: the first use of `Intl.Locale` takes a browser milliseconds.
  if (/^[a-z]{2}(-(?!UK)[A-Z]{2})?$/.test(tag) && wordsFor(tag)) return tag;
  try {
    const { language, region } = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    return region ? `${language}-${region}` : language;
  } catch {
    return '';
  }
}

/** Words registered on the page replace those of the two languages in every bundle. */
function wordsFor(lang: string): Words | undefined {
  // Without a prototype: scripts of the page add properties to `Object.prototype`, and `id` is the tag of Indonesian.
  const known = Object.create(null) as Record<string, Words | undefined>;
  Object.assign(known, { en, hi }, registry());
  return known[lang] ?? known[lang.replace(/-.*/, '')];
}

function createMessages(words: Words, lang: string): Messages {
  const messages = {
    __proto__: null,
    dir: 'ltr' as const,
    ...words,
    lang,
    createWriter(this: Messages, country?: string) {
      return createWriter(this, country);
    },
  };
  return messages;
}

function messagesIn(lang: string): Messages | undefined {
  const words = wordsFor(lang);
  if (!words) return undefined;
  let known = cache.get(lang);
  if (known?.words !== words) {
    known = { words, messages: createMessages(words, lang) };
    cache.set(lang, known);
  }
  return known.messages;
}

/** Messages for a tag, undefined when there are no words for it. The region of the tag is kept, for numbers. */
export const findMessages = (tag: string): Messages | undefined => messagesIn(normalizeTag(tag));

/** Messages for a BCP 47 tag, English when there are no words for it. Default: English. */
export const getMessages = (tag = ''): Messages => findMessages(tag) ?? (messagesIn('en') as Messages);

/** Calls back after each `registerMessages` on the page; returns a function that stops this. */
export function onMessagesRegistered(callback: () => void): () => void {
  const listener = () => callback();
  registry().addEventListener('add', listener);
  return () => registry().removeEventListener('add', listener);
}
