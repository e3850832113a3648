import type { Words } from './words.js';
import type { Writer } from './writer.js';

/** The words of a page: those of a language, and the region its numbers are for. What `getMessages` returns. */
export interface Messages extends Words {
  readonly dir: 'ltr' | 'rtl';
  /**
   * Writes in the words it is called on, so that a copy with some words replaced uses the new ones. Handed along with the
   * words, so that an application that only calls `composeRoleContent` bundles no formatter.
   * @param country where the figures hold, ISO 3166-1 alpha-2; used unless `lang` has a region
   */
  createWriter(country?: string): Writer;
}
