import type { RoleContent } from '../content/role-content.js';

/** The sections of a page, in their default order. */
export const SECTIONS = [
  'summary',
  'takeaways',
  'day',
  'duties',
  'skills',
  'faq',
  'cta',
  'explore',
] as const satisfies readonly (keyof RoleContent)[];

export type SectionName = (typeof SECTIONS)[number];

/**
 * The sections of a page that have content.
 *
 * @param attribute names separated by spaces or commas, in the order to draw them; null, or no known name: all sections
 */
export function selectSections(content: RoleContent, attribute: string | null): readonly SectionName[] {
  const named = new Set(attribute?.split(/[\s,]+/));
  const known = [...named].filter((name): name is SectionName => SECTIONS.includes(name as SectionName));
  return (known.length > 0 ? known : SECTIONS).filter((name) => content[name]);
}
