import { composeFigures } from './compose-figures.js';
import { composeRichText, plainText } from './compose-rich-text.js';
import type { RoleFacts } from './gather-facts.js';
import type { SummaryContent } from './role-content.js';

/** The definition when this is its place, else what days are like, unless the author has told the day. */
function composeLead({ definition, place, ownDay, words, say }: RoleFacts): string | undefined {
  if (definition && place === 'summary') return plainText(composeRichText(definition));
  return ownDay ? undefined : say(words.lead);
}

export const composeSummary = (facts: RoleFacts): SummaryContent => ({
  eyebrow: facts.words.profile,
  heading: facts.ofRole(facts.words.title),
  lead: composeLead(facts),
  facts: composeFigures(facts),
});
