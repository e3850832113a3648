import { formatDate } from './format-date.js';
import { formatList } from './format-list.js';
import type { Formats } from './messages.js';
import { tellExperience } from './tell-experience.js';
import { tellPay } from './tell-pay.js';
import { tellWork } from './tell-work.js';

/** One implementation for every language: what differs among them, Intl and the words know. */
export const formats: Formats = {
  pay: tellPay,
  experience: tellExperience,
  work: tellWork,
  list: formatList,
  date: formatDate,
};
