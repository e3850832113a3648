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
import { tidy } from './tidy.js';
import type { RoleContent } from './role-content.js';
import { slugify } from './slugify.js';

/** Everything a page of a role says, in the words of one language. What the record does not know is left out. */
export function composeRoleContent(record: RoleRecord, words: Messages): RoleContent {
  const facts = tidy(record, words);
  const content: RoleContent = {
    id: record.id ?? (slugify(record.title) || 'role'),
    title: facts.title,
    lang: words.lang,
    dir: words.dir,
    summary: composeSummary(facts),
    takeaways: composeTakeaways(facts),
    day: composeDay(facts),
    duties: composeDuties(facts),
    skills: composeSkills(facts),
    faq: composeFaq(facts),
    cta: composeCta(facts),
    explore: composeExplore(facts),
    source: composeSource(facts),
  };
  // Plain data, a copy that shares nothing with the record: what is not known is absent, not undefined.
  return JSON.parse(JSON.stringify(content)) as RoleContent;
}
