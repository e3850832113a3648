import type { Words } from './words.js';

/** The words of a page, each under its language, and an event for whoever shows them. */
type Registry = EventTarget & Record<string, Words | undefined>;

/** One registry a page, whoever comes first: a language, or any bundle. No member of an EventTarget is called like a language tag. */
export const registry = (): Registry =>
  ((globalThis as never as Record<symbol, Registry>)[Symbol.for('role-locales@1')] ??=
    new EventTarget() as Registry);

/** Adds a language, or the words of one region, at any time. The last words win; whoever listens composes anew. */
export const registerMessages = (words: Words): unknown =>
  Object.assign(registry(), { [words.lang]: words }).dispatchEvent(new Event('add'));
