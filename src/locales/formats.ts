import { changeFirst } from './change-first.js';
import { endSentences } from './end-sentence.js';
import { formatDate, formatList } from './intl.js';
import { localeFor, otherLang } from './locale-for.js';
import { tellExperience } from './tell-experience.js';
import { tellPay } from './tell-pay.js';
import { tellWork } from './tell-work.js';

/** How figures, lists and dates are written, and sentences ended, in every language: what differs among them, Intl and the words know. */
export const formats = {
  tellPay,
  tellExperience,
  tellWork,
  formatList,
  formatDate,
  endSentences,
  localeFor,
  otherLang,
  changeFirst,
};
