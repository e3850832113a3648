import type { RoleFacts } from './gather-facts.js';
import type { SourceContent } from './role-content.js';
import { withoutUndefined } from './without-undefined.js';

export function composeSource({
  source,
  words: { ui, formats },
  locale,
}: RoleFacts): SourceContent | undefined {
  if (!source) return undefined;
  const date = formats.date(source.retrieved ?? '', locale);
  return withoutUndefined<SourceContent>({
    ...source,
    label: ui.sourceLabel,
    retrieved: date && ui.retrieved(date),
  });
}
