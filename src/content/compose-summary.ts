import { composeExperience } from './compose-experience.js';
import { composePay } from './compose-pay.js';
import type { RoleFacts } from './gather-facts.js';
import type { FactContent, SummaryContent } from './role-content.js';
import { withoutUndefined } from './without-undefined.js';

function composeDemand({ record: { demand }, messages: { facts } }: RoleFacts): FactContent | undefined {
  return demand && { kind: 'demand', label: facts.demand, values: [facts.demandLevels[demand]] };
}

export function composeSummary(facts: RoleFacts): SummaryContent {
  const { summary } = facts.messages;
  const known = [composePay(facts), composeExperience(facts), composeDemand(facts)];
  return withoutUndefined<SummaryContent>({
    eyebrow: summary.eyebrow,
    heading: summary.heading(facts.role),
    lead: summary.lead(facts.role),
    facts: known.filter((fact) => fact !== undefined),
  });
}
