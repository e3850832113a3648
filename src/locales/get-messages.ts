import { en } from './en.js';
import { hi } from './hi.js';
import type { Messages } from './messages.js';
import type { Words } from './words.js';
import { createWriter, type Writer } from './writer.js';
import { registry } from './register-messages.js';

export { registerMessages } from './register-messages.js';

/** The languages every bundle speaks; words registered for the page go before them. */
const BUILT_IN: Readonly<Record<string, Words | undefined>> = { en, hi };

/** By tag, one object for as long as its words stay the same: callers use it as a cache key. */
const complete = new Map<string, { readonly words: Words; readonly messages: Messages }>();

/** "en-IN" for a tag, also for "en_IN"; "" for what is no tag: "", or "C", which WebKitGTK reports. */
function langOf(tag: string): string {
  // What nearly every page says needs no parser, whose first use takes a browser milliseconds.
  if (/^[a-z]{2}(-(?!UK)[A-Z]{2})?$/.test(tag) && wordsFor(tag)) return tag;
  try {
    const { language, region } = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    return region ? `${language}-${region}` : language;
  } catch {
    return '';
  }
}

function writeWith(this: Words, country?: string): Writer {
  return createWriter(this, country);
}

function wordsFor(lang: string): Words | undefined {
  const language = lang.replace(/-.*/, '');
  return registry()[lang] ?? registry()[language] ?? BUILT_IN[language];
}

function messagesIn(lang: string): Messages | undefined {
  const words = wordsFor(lang);
  if (!words) return undefined;
  let known = complete.get(lang);
  if (known?.words !== words) {
    known = { words, messages: { dir: 'ltr', ...words, lang, createWriter: writeWith } };
    complete.set(lang, known);
  }
  return known.messages;
}

/** The words for a tag, undefined when there are none: a preference nobody can serve may be passed over. The region is kept, for the numbers. */
export const findMessages = (tag: string): Messages | undefined => messagesIn(langOf(tag));

/** The words for a tag, English when there are none. */
export const getMessages = (tag = ''): Messages => findMessages(tag) ?? (messagesIn('en') as Messages);

/** Calls back whenever a language was added; returns the way to stop. */
export function onMessagesRegistered(callback: () => void): () => void {
  const listener = () => callback();
  registry().addEventListener('add', listener);
  return () => registry().removeEventListener('add', listener);
}
