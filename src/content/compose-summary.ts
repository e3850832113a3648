import { composeExperience } from './compose-experience.js';
import { composePay } from './compose-pay.js';
import { composeRichText, plainText } from './compose-rich-text.js';
import type { RoleFacts } from './gather-facts.js';
import { placeDefinition } from './place-definition.js';
import type { FactContent, SummaryContent } from './role-content.js';
import { withoutUndefined } from './without-undefined.js';

function composeDemand({ record: { demand }, messages: { facts } }: RoleFacts): FactContent | undefined {
  return demand && { kind: 'demand', label: facts.demand, values: [facts.demandLevels[demand]] };
}

export function composeSummary(facts: RoleFacts): SummaryContent {
  const {
    record: { definition },
    messages: { summary },
    role,
    ownDay,
  } = facts;
  const known = [composePay(facts), composeExperience(facts), composeDemand(facts)];
  return withoutUndefined<SummaryContent>({
    eyebrow: summary.eyebrow,
    heading: summary.heading(role),
    lead:
      definition && placeDefinition(facts) === 'summary'
        ? plainText(composeRichText(definition))
        : ownDay
          ? undefined
          : summary.lead(role),
    facts: known.filter((fact) => fact !== undefined),
  });
}
