import type { Writer } from '../locales/writer.js';
import { isAsked } from './is-asked.js';
import type { TidyRecord } from './tidy.js';

/** Whether one of the composed questions is what the work consists of. */
export const asksWork = (facts: TidyRecord, write: Writer): boolean =>
  facts.composeFaqs !== false && !isAsked(write.role(write.words.askWork, facts), facts);

/** The one section that shows the definition: as an answer, over the list of duties, or under the title. */
export function placeDefinition(facts: TidyRecord, write: Writer): 'faq' | 'duties' | 'summary' {
  if (asksWork(facts, write)) return 'faq';
  return facts.duties[0] && !facts.day ? 'duties' : 'summary';
}
