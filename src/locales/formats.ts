import { changeFirstLetter } from './change-first-letter.js';
import { endSentences } from './end-sentence.js';
import { formatDate, formatList } from './intl.js';
import { localeFor, otherLang } from './locale-for.js';
import { writeExperience } from './write-experience.js';
import { writePay } from './write-pay.js';
import { tellWork } from './tell-work.js';

/** How figures, lists and dates are written, and sentences ended, in every language: what differs among them, Intl and the words know. */
export const formats = {
  writePay,
  writeExperience,
  tellWork,
  formatList,
  formatDate,
  endSentences,
  localeFor,
  otherLang,
  changeFirstLetter,
};
