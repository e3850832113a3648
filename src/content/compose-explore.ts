import type { RoleFacts } from './tidy.js';
import type { ExploreContent } from './role-content.js';

export const composeExplore = ({ links, ownLang, title, words }: RoleFacts): ExploreContent | undefined =>
  links?.length ? { eyebrow: title, heading: words.explore, lang: ownLang, items: links } : undefined;
