import type { Writer } from '../locales/writer.js';
import type { CtaContent } from './role-content.js';
import type { TidyRecord } from './tidy.js';

/** Only the heading is ever composed: what is offered is for the author to say. */
export function composeCta(facts: TidyRecord, write: Writer): CtaContent | undefined {
  const { cta, title } = facts;
  const { askRight } = write.words;
  return (
    cta && {
      ...cta,
      lang: write.langOf(facts),
      heading: cta.heading ?? (askRight ? write.role(askRight, facts) : title),
    }
  );
}
