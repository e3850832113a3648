import type { RichContent, RoleContent, TextRun } from '../../src/content/role-content.js';

const paragraph = (runs: readonly TextRun[]) =>
  runs.map(({ text, url }) => (url ? `[${text}](${url})` : text)).join('');

const rich = (content: RichContent) => content.map(paragraph).join('\n\n');

type Section<Name extends keyof RoleContent> = NonNullable<RoleContent[Name]>;

const summary = ({ eyebrow, heading, lead, facts }: Section<'summary'>) => [
  `[${eyebrow}]`,
  `# ${heading}`,
  lead,
  ...facts.map(({ label, values, unit, spoken }) =>
    [`${label}: ${values.join('–')}`, unit, spoken && `(aloud: ${spoken})`].filter(Boolean).join(' '),
  ),
];

const takeaways = ({ heading, items }: Section<'takeaways'>) => [
  `## ${heading}`,
  ...items.map((item) => `- ${rich(item)}`),
];

const day = ({ eyebrow, heading, intro, steps }: Section<'day'>) => [
  `[${eyebrow}]`,
  `## ${heading}`,
  intro,
  ...steps.map(
    ({ sky, label, time, text }) => `(${sky}) ${[label, time].filter(Boolean).join(', ')} | ${text}`,
  ),
];

const duties = ({ eyebrow, heading, intro, items }: Section<'duties'>) => [
  `[${eyebrow}]`,
  `## ${heading}`,
  intro && rich(intro),
  ...items.map((item) => `- ${item}`),
];

const skills = ({ eyebrow, heading, groups }: Section<'skills'>) => [
  `[${eyebrow}]`,
  `## ${heading}`,
  ...groups.map(({ label, items }) =>
    [label, items.map(({ name }) => `<${name}>`).join(' ')].filter(Boolean).join(': '),
  ),
];

const faq = ({ heading, items }: Section<'faq'>) => [
  `## ${heading}`,
  ...items.flatMap(({ id, question, answer }) => [`### ${question} {#${id}}`, rich(answer)]),
];

const cta = ({ heading, text, label, url, note }: Section<'cta'>) => [
  `## ${heading}`,
  text,
  `[${label}](${url})`,
  note,
];

const explore = ({ eyebrow, heading, items }: Section<'explore'>) => [
  `[${eyebrow}]`,
  `## ${heading}`,
  ...items.map(({ label, url, description }) =>
    [`- [${label}](${url})`, description].filter(Boolean).join(' – '),
  ),
];

const source = ({ label, name, url, licence, retrieved }: Section<'source'>) => [
  `${label}: ${[name, url, licence, retrieved].filter(Boolean).join(', ')}`,
];

/** All text of a page, one line for each item, in the order of the page. */
export function contentToText(content: RoleContent): string {
  const sections: readonly (readonly (string | undefined)[])[] = [
    summary(content.summary),
    content.takeaways ? takeaways(content.takeaways) : [],
    content.day ? day(content.day) : [],
    content.duties ? duties(content.duties) : [],
    content.skills ? skills(content.skills) : [],
    content.faq ? faq(content.faq) : [],
    content.cta ? cta(content.cta) : [],
    content.explore ? explore(content.explore) : [],
    content.source ? source(content.source) : [],
  ];
  const lines = (section: readonly (string | undefined)[]) =>
    section.filter((line) => line !== undefined).join('\n');
  return sections
    .filter((section) => section.length > 0)
    .map(lines)
    .join('\n\n');
}
