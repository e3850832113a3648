import { composeFigures } from './compose-figures.js';
import { composeRichText, plainText } from './compose-rich-text.js';
import type { RoleFacts } from './tidy.js';
import type { SummaryContent } from './role-content.js';

/** Leads with the definition when this is its place, else with what days are like, unless the author has told the day. */
export const composeSummary = ({ definition, ...facts }: RoleFacts): SummaryContent => ({
  eyebrow: facts.words.profile,
  heading: facts.ofRole(facts.words.title),
  lead:
    definition && facts.place === 'summary'
      ? plainText(composeRichText(definition))
      : facts.ownDay
        ? undefined
        : facts.say(facts.words.lead),
  facts: composeFigures(facts),
});
