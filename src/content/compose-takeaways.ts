import { composeRichText, plainContent } from './compose-rich-text.js';
import type { RoleFacts } from './gather-facts.js';
import { placeDefinition } from './place-definition.js';
import type { RichContent, TakeawaysContent } from './role-content.js';
import { tellSkills } from './tell-skills.js';
import { tellWork } from './tell-work.js';

/** Day, answer and takeaway together would tell a duty three times. */
const isTimeToldElsewhere = (facts: RoleFacts) =>
  !facts.record.definition && !facts.ownDay && placeDefinition(facts) === 'faq';

function composeItems(facts: RoleFacts): RichContent[] {
  const {
    messages: { takeaways },
    role,
    core,
    tellable,
    ownDay,
  } = facts;
  const skills = tellSkills(facts, core, 5);
  const work = isTimeToldElsewhere(facts) ? undefined : tellWork(facts, tellable.slice(0, 3));
  if (!skills && !work) return [];
  const sentences = [
    !ownDay && takeaways.mix(role),
    skills && takeaways.skills(skills),
    work && takeaways.work(work),
  ];
  return sentences.flatMap((sentence) => (sentence ? [plainContent(sentence)] : []));
}

export function composeTakeaways(facts: RoleFacts): TakeawaysContent | undefined {
  const authored = (facts.record.takeaways ?? []).map(composeRichText).filter((item) => item.length > 0);
  const items = authored.length > 0 ? authored : composeItems(facts);
  return items.length > 0 ? { heading: facts.messages.takeaways.heading, items } : undefined;
}
