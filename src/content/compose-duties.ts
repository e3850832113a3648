import { composeRichText } from './compose-rich-text.js';
import type { RoleFacts } from './tidy.js';
import type { DutiesContent } from './role-content.js';

export const composeDuties = ({
  definition,
  place,
  listed,
  ownLang,
  title,
  words,
}: RoleFacts): DutiesContent | undefined =>
  listed[0] === undefined
    ? undefined
    : {
        eyebrow: title,
        heading: words.work,
        intro: definition && place === 'duties' ? composeRichText(definition) : undefined,
        lang: ownLang,
        items: listed,
      };
