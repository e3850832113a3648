import type { formats } from './formats.js';
import type { Words } from './words.js';

/** The words of a page: those of a language, and the region its numbers are for. What `getMessages` returns. */
export interface Messages extends Words {
  readonly dir: 'ltr' | 'rtl';
  /** Handed along, so that whoever composes on his own pays for no formats until he has words. */
  readonly formats: typeof formats;
}
