/** Acronyms that are pronounced as a word. */
const SPOKEN_ACRONYM = /^([SN]OC|SAS|[LS]AN|R[AO]M|SIM|NET|STEM|SCADA|SWAT|[A-Z][AEIOU][A-Z]{2,})\b/;

/** A first letter that is pronounced by its name: HGV, MLOps, X-ray, M&A, mRNA. */
const SPELLED_LETTER = /^[a-zA-Z](?![a-z])/;

/** Letters whose names begin with a vowel sound: "ef", "em", "ex". */
const VOWEL_NAME = /^[aefhilmnorsx]/i;

/** Vowels that are pronounced with a consonant first, as in "you" or "won": unit, user, Unix, European, one-to-one. */
const CONSONANT_SOUND = /^(eu|ew|onc?e\b|u(ni(?!n|m)|s[aeu]|t[eio]|r[aeo]|k))/i;

const VOWEL_SOUND = /^([aeiou]|8|1[18]\b|hour|honou?r|honest|heir)/i;

/** "a" or "an" before a title, chosen by its first sound. */
export function indefiniteArticle(title: string): 'a' | 'an' {
  const word = title.normalize('NFD').replace(/^[^a-z0-9]+/i, '');
  if (SPELLED_LETTER.test(word) && !SPOKEN_ACRONYM.test(word)) return VOWEL_NAME.test(word) ? 'an' : 'a';
  return VOWEL_SOUND.test(word) && !CONSONANT_SOUND.test(word) ? 'an' : 'a';
}
