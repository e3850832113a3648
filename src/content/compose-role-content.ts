import type { Messages } from '../locales/messages.js';
import type { RoleRecord } from '../schema/role-record.js';
import { composeCta } from './compose-cta.js';
import { composeDay } from './compose-day.js';
import { composeDuties } from './compose-duties.js';
import { composeExplore } from './compose-explore.js';
import { composeFaq } from './compose-faq.js';
import { composeSkills } from './compose-skills.js';
import { composeSource } from './compose-source.js';
import { composeSummary } from './compose-summary.js';
import { composeTakeaways } from './compose-takeaways.js';
import { copyWithoutUndefined } from './copy-without-undefined.js';
import type { RoleContent } from './role-content.js';
import { slugify } from './slugify.js';
import { tidy } from './tidy.js';

/**
 * Composes the texts of a page about a role. A sentence is left out if the record lacks its fact, a section if it would be
 * empty.
 * @param messages the words to compose with, from `getMessages`, or a copy of these with some words replaced
 */
export function composeRoleContent(record: RoleRecord, messages: Messages): RoleContent {
  const facts = tidy(record);
  const write = messages.createWriter(record.country);
  // A copy shares nothing with the record, which its owner may change.
  return copyWithoutUndefined<RoleContent>({
    id: record.id ?? (slugify(record.title) || 'role'),
    title: facts.title,
    lang: messages.lang,
    dir: messages.dir,
    url: record.url,
    summary: composeSummary(facts, write),
    takeaways: composeTakeaways(facts, write),
    day: composeDay(facts, write),
    duties: composeDuties(facts, write),
    skills: composeSkills(facts, write),
    faq: composeFaq(facts, write),
    cta: composeCta(facts, write),
    explore: composeExplore(facts, write),
    source: composeSource(facts, write),
  });
}
