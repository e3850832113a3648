import type { Writer } from '../locales/writer.js';
import type { ExploreContent } from './role-content.js';
import type { TidyRecord } from './tidy.js';

export function composeExplore(facts: TidyRecord, write: Writer): ExploreContent | undefined {
  const { links, title } = facts;
  return (
    links?.[0] && { eyebrow: title, heading: write.words.explore, lang: write.langOf(facts), items: links }
  );
}
