import type { Words } from './words.js';
import type { Writer } from './writer.js';

/** The words of a language, with the region that numbers are formatted for. What `getMessages` returns. */
export interface Messages extends Words {
  readonly dir: 'ltr' | 'rtl';
  /**
   * A Writer for the words it is called on: that of a copy with some words replaced uses the new ones. A method, so that
   * an application that bundles `composeRoleContent` alone bundles no formatter.
   * @param country where the figures hold, ISO 3166-1 alpha-2; used unless `lang` has a region
   */
  createWriter(country?: string): Writer;
}
