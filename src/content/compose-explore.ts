import type { RoleFacts } from './gather-facts.js';
import type { ExploreContent, LinkContent } from './role-content.js';
import { withoutUndefined } from './without-undefined.js';

export function composeExplore({
  record,
  role,
  messages: { explore },
}: RoleFacts): ExploreContent | undefined {
  if (!record.links?.length) return undefined;
  return {
    eyebrow: explore.eyebrow,
    heading: explore.heading(role, record.publisher?.name),
    items: record.links.map((link) => withoutUndefined<LinkContent>(link)),
  };
}
