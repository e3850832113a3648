import type { Writer } from '../locales/writer.js';
import { composeRichText } from './compose-rich-text.js';
import { placeDefinition } from './place-definition.js';
import type { DutiesContent } from './role-content.js';
import type { TidyRecord } from './tidy.js';

export function composeDuties(facts: TidyRecord, write: Writer): DutiesContent | undefined {
  const { definition, duties, title } = facts;
  if (!duties[0]) return undefined;
  return {
    eyebrow: title,
    heading: write.words.work,
    intro: definition && placeDefinition(facts, write) === 'duties' ? composeRichText(definition) : undefined,
    lang: write.langOf(facts),
    items: duties.map(({ text }) => write.listItem(text, facts)),
  };
}
