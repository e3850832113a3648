import type { Writer } from '../locales/writer.js';
import type { RichText } from '../schema/role-record.js';
import { composeRichText } from './compose-rich-text.js';
import { asksWork } from './place-definition.js';
import type { RichContent, TakeawaysContent } from './role-content.js';
import type { TidyRecord } from './tidy.js';

function composedTexts(facts: TidyRecord, write: Writer): string[] {
  const { dailySkills, day, definition, sentenceDuties } = facts;
  const { words } = write;
  // Without a definition, an answer has the duties already.
  const duties = !definition && asksWork(facts, write) ? [] : sentenceDuties.slice(0, 3);
  if (!dailySkills[0] && !duties[0]) return [];
  return [
    day ? '' : write.sentences(words.mix),
    write.sentences(write.labelList(words.daily, dailySkills.slice(0, 5))),
    write.mainWork(duties, facts),
  ];
}

const composeItems = (texts: readonly RichText[]): RichContent[] =>
  texts.map(composeRichText).filter(([paragraph]) => paragraph);

export function composeTakeaways(facts: TidyRecord, write: Writer): TakeawaysContent | undefined {
  const own = composeItems(facts.takeaways ?? []);
  const items = own[0] ? own : composeItems(composedTexts(facts, write));
  return (
    items[0] && {
      heading: write.words.takeaways,
      lang: own[0] && write.langOf(facts),
      items,
    }
  );
}
