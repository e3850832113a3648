import type { Words } from './words.js';

/** Words by their tag. The event "add" is dispatched on it for those that show them. */
type Registry = EventTarget & Record<string, Words | undefined>;

/**
 * The registry of the page, shared by all bundles on it; the first one creates it. Language tags can be its properties
 * because no member of an EventTarget has such a name.
 */
export const registry = (): Registry =>
  ((globalThis as never as Record<symbol, Registry>)[Symbol.for('role-locales@1')] ??=
    new EventTarget() as Registry);

/**
 * Adds a language, or the words of one region of it ("en-GB"), at any time. Replaces words registered for the same tag.
 * Elements on the page then compose again.
 */
export const registerMessages = (words: Words): unknown =>
  Object.assign(registry(), { [words.lang]: words }).dispatchEvent(new Event('add'));
