import type { Messages } from './messages.js';

type Listener = () => void;

interface Registry {
  readonly languages: Map<string, Messages>;
  readonly listeners: Set<Listener>;
}

const KEY: unique symbol = Symbol.for('role-elements/locales@1') as never;

/** One registry a page: a language loaded beside one bundle speaks in every other bundle too. */
function registry(): Registry {
  const page = globalThis as { [KEY]?: Registry };
  return (page[KEY] ??= { languages: new Map(), listeners: new Set() });
}

/** The language of a tag, "en" of "en_IN.UTF-8"; undefined for what is no tag at all ("", or "C", which WebKitGTK reports). */
export function languageOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.trim().replace(/[.@].*/, '').replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}

/** The words registered for a language subtag. */
export const registeredMessages = (language: string): Messages | undefined => registry().languages.get(language);

/** Adds a language, at any time. The last words for a language win; everything on show is composed anew. */
export function registerMessages(messages: Messages): void {
  const { languages, listeners } = registry();
  const language = languageOf(messages.lang)?.language;
  if (!language || languages.get(language) === messages) return;
  languages.set(language, messages);
  for (const listener of [...listeners]) listener();
}

/** Calls back whenever a language was added; returns the way to stop. */
export function onMessagesRegistered(callback: () => void): () => void {
  const { listeners } = registry();
  const listener = () => callback();
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
