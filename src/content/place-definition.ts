import type { RoleFacts } from './gather-facts.js';
import { isAsked } from './is-asked.js';

/** A definition is said once: it answers what the work is, else it opens the list of duties, or the page of an author's own day. */
export function placeDefinition({
  record,
  role,
  messages,
  duties,
  ownDay,
}: RoleFacts): 'faq' | 'duties' | 'summary' {
  if (record.composeFaqs !== false && !isAsked(messages.faq.workQuestion(role), record)) return 'faq';
  return duties.length > 0 && !ownDay ? 'duties' : 'summary';
}
