import { composeRichText, plainContent } from './compose-rich-text.js';
import type { RoleFacts } from './gather-facts.js';
import type { RichContent, TakeawaysContent } from './role-content.js';

function composeItems(facts: RoleFacts): RichContent[] {
  const { definition, place, ownDay, words, role, core } = facts;
  const { takeaways } = words;
  const skills = facts.tellSkills(core, 5);
  // Day, answer and takeaway together would tell a duty three times.
  const isTold = !definition && !ownDay && place === 'faq';
  const work = isTold ? undefined : facts.tellWork(0, 3);
  if (!skills && !work) return [];
  return [
    !ownDay && takeaways.mix(role),
    skills && takeaways.skills(skills),
    work && takeaways.work(work),
  ].flatMap((sentence) => (sentence ? [plainContent(sentence)] : []));
}

export function composeTakeaways(facts: RoleFacts): TakeawaysContent | undefined {
  const authored = facts.takeaways?.map(composeRichText).filter((item) => item.length > 0);
  const items = authored?.length ? authored : composeItems(facts);
  return items.length > 0 ? { heading: facts.words.takeaways.heading, items } : undefined;
}
