import type { Words } from './words.js';

/** Tag for figures and lists: the language, with the region the page asked for, else the record's country. */
export function localeFor({ lang, and }: Words, country: string | undefined): string {
  // Whose words bring their own "and" has no data in every engine, and gets India's figures in English.
  if (and) return 'en-IN';
  return country && !lang.includes('-') ? `${lang}-${country}` : lang;
}

const languageOf = (tag: string) => tag.split(/[-_]/)[0]?.trim().toLowerCase();

/** The tag, when it is of another language than the words. */
export const otherLang = (tag: string | undefined, { lang }: Words): string | undefined =>
  tag && languageOf(tag) !== languageOf(lang) ? tag : undefined;
