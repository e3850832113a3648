import { composeRichText } from './compose-rich-text.js';
import type { RoleFacts } from './tidy.js';
import type { TakeawaysContent } from './role-content.js';

function sentences(facts: RoleFacts): string[] {
  const { definition, place, ownDay, words, daily, tellable, say } = facts;
  // The answer to what the work is tells the duties, when there is no definition to tell.
  const isTold = !tellable[0] || (!definition && place === 'faq');
  return !daily[0] && isTold
    ? []
    : [
        ownDay ? '' : say(words.mix),
        say(facts.label(words.daily, facts.tellSkills(daily, 5))),
        isTold ? '' : facts.tellMost(3),
      ];
}

export function composeTakeaways(facts: RoleFacts): TakeawaysContent | undefined {
  const [own = [], composed] = [facts.takeaways, sentences(facts)].map((texts) =>
    texts?.map(composeRichText).filter(([paragraph]) => paragraph),
  );
  const items = own[0] ? own : (composed ?? []);
  return items[0] && { heading: facts.words.takeaways, lang: own[0] && facts.ownLang, items };
}
