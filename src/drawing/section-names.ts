/** The sections of a page. */
export type SectionName = 'summary' | 'takeaways' | 'day' | 'duties' | 'skills' | 'faq' | 'cta' | 'explore';

/** The sections named in an attribute, in that order, each once; all of them when it names none. */
export function sectionNames(attribute: string | null, all: readonly SectionName[]): readonly SectionName[] {
  const named = new Set(attribute?.split(/[\s,]+/) as SectionName[] | undefined);
  const known = [...named].filter((name) => all.includes(name));
  return known.length > 0 ? known : all;
}
