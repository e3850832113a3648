/** The sections of a page, in their usual order. */
export const SECTIONS = ['summary', 'takeaways', 'day', 'duties', 'skills', 'faq', 'cta', 'explore'] as const;

export type SectionName = (typeof SECTIONS)[number];

const isSection = (name: string): name is SectionName => (SECTIONS as readonly string[]).includes(name);

/** The sections named in an attribute, in that order, each once; all of them when it names none. */
export function sectionNames(attribute: string | null): readonly SectionName[] {
  const named = new Set((attribute ?? '').split(/[\s,]+/).filter(isSection));
  return named.size > 0 ? [...named] : SECTIONS;
}
