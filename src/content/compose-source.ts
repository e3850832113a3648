import { formatDate } from '../locales/format-date.js';
import type { RoleFacts } from './gather-facts.js';
import type { SourceContent } from './role-content.js';
import { withoutUndefined } from './without-undefined.js';

export function composeSource({
  record: { source },
  messages: { ui },
  locale,
}: RoleFacts): SourceContent | undefined {
  if (!source) return undefined;
  const date = source.retrieved && formatDate(source.retrieved, locale);
  return withoutUndefined<SourceContent>({
    ...source,
    label: ui.sourceLabel,
    retrieved: date ? ui.retrieved(date) : undefined,
  });
}
