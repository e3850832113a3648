import type { Words } from './messages.js';

interface Registry {
  readonly languages: Map<string, Words>;
  readonly listeners: Set<() => void>;
}

const KEY = Symbol.for('role-elements/locales@1');

/** One registry a page: a language loaded beside one bundle speaks in every other bundle too. */
function registry(): Registry {
  const page = globalThis as { [KEY]?: Registry };
  return (page[KEY] ??= { languages: new Map(), listeners: new Set() });
}

/** What a tag says, also as "en_IN"; undefined for what is no tag: "", or "C", which WebKitGTK reports. */
export function parseTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}

/** The words registered for a language subtag. */
export const registeredMessages = (language: string): Words | undefined => registry().languages.get(language);

/** Adds a language, at any time. The last words for a language win; whoever listens composes anew. */
export function registerMessages(messages: Words): void {
  const { languages, listeners } = registry();
  const language = parseTag(messages.lang)?.language;
  if (!language || languages.get(language) === messages) return;
  languages.set(language, messages);
  for (const listener of [...listeners]) listener();
}

/** Calls back whenever a language was added; returns the way to stop. */
export function onMessagesRegistered(callback: () => void): () => void {
  const listener = () => callback();
  registry().listeners.add(listener);
  return () => void registry().listeners.delete(listener);
}
