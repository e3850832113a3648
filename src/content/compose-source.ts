import type { RoleFacts } from './tidy.js';
import type { SourceContent } from './role-content.js';

export const composeSource = ({ source, words, locale }: RoleFacts): SourceContent | undefined =>
  source && {
    ...source,
    label: words.source,
    retrieved: words.formats.formatDate(source.retrieved ?? '', locale),
  };
