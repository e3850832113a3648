import type { Writer } from '../locales/writer.js';
import { composeFigures } from './compose-figures.js';
import { composeRichText, plainText } from './compose-rich-text.js';
import { placeDefinition } from './place-definition.js';
import type { SummaryContent } from './role-content.js';
import type { TidyRecord } from './tidy.js';

/** The definition when it belongs here; otherwise what such days are like, unless the author describes the day. */
function composeLead(facts: TidyRecord, write: Writer): string | undefined {
  const { day, definition } = facts;
  if (definition && placeDefinition(facts, write) === 'summary')
    return plainText(composeRichText(definition));
  return day ? undefined : write.sentences(write.words.lead);
}

export const composeSummary = (facts: TidyRecord, write: Writer): SummaryContent => ({
  eyebrow: write.words.profile,
  heading: write.role(write.words.title, facts),
  lead: composeLead(facts, write),
  facts: composeFigures(facts, write),
});
