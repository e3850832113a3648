import type { RoleFacts } from './gather-facts.js';
import type { ExploreContent, LinkContent } from './role-content.js';
import { withoutUndefined } from './without-undefined.js';

export function composeExplore({
  links,
  publisher,
  role,
  words: { explore },
}: RoleFacts): ExploreContent | undefined {
  if (!links?.length) return undefined;
  return {
    eyebrow: explore.eyebrow,
    heading: explore.heading(role, publisher?.name),
    items: links.map((link) => withoutUndefined<LinkContent>(link)),
  };
}
