/** Capitals that are said as a word, although they look like initials. */
const SAID_AS_WORD = /^([SN]OC|SAS|[LS]AN|R[AO]M|SIM|NET|STEM|SCADA|SWAT|[A-Z][AEIOU][A-Z]{2,})\b/;

/** A first letter that is said by its own name: HGV, MLOps, X-ray, M&A, mRNA. */
const SPELT_OUT = /^[a-zA-Z](?![a-z])/;

/** Letters whose names begin with a vowel sound: "ef", "em", "ex". */
const VOWEL_NAME = /^[aefhilmnorsx]/i;

/** Vowels said with a consonant first, "you" or "won": unit, user, Unix, European, one-to-one. */
const CONSONANT_SOUND = /^(eu|ew|onc?e\b|u(ni(?!n|m)|s[aeu]|t[eio]|r[aeo]|k))/i;

const VOWEL_SOUND = /^([aeiou]|8|1[18]\b|hour|honou?r|honest|heir)/i;

/** "a" or "an" before a title, by the sound it begins with. */
export function indefiniteArticle(title: string): 'a' | 'an' {
  const word = title.normalize('NFD').replace(/^[^a-z0-9]+/i, '');
  if (SPELT_OUT.test(word) && !SAID_AS_WORD.test(word)) return VOWEL_NAME.test(word) ? 'an' : 'a';
  return VOWEL_SOUND.test(word) && !CONSONANT_SOUND.test(word) ? 'an' : 'a';
}
