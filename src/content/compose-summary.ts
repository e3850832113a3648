import { composeDemand, composeExperience, composePay } from './compose-figures.js';
import { composeRichText, plainText } from './compose-rich-text.js';
import type { RoleFacts } from './gather-facts.js';
import type { SummaryContent } from './role-content.js';
import { withoutUndefined } from './without-undefined.js';

/** The definition when this is its place, else what days are like, unless the author has told the day. */
function composeLead({ definition, place, ownDay, words, role }: RoleFacts): string | undefined {
  if (definition && place === 'summary') return plainText(composeRichText(definition));
  return ownDay ? undefined : words.summary.lead(role);
}

export function composeSummary(facts: RoleFacts): SummaryContent {
  const { summary } = facts.words;
  return withoutUndefined<SummaryContent>({
    eyebrow: summary.eyebrow,
    heading: summary.heading(facts.role),
    lead: composeLead(facts),
    facts: [composePay(facts), composeExperience(facts), composeDemand(facts)].filter((fact) => !!fact),
  });
}
