import type { Pay, RichText, RoleRecord } from '../schema/role-record.js';
import type { FaqContent, RichContent } from './role-content.js';

/** A schema.org node. */
export type StructuredNode = Readonly<Record<string, unknown>>;

const plain = (content: RichContent): string =>
  content.map((runs) => runs.map(({ text }) => text).join('')).join('\n\n');

const plainText = (text: RichText): string =>
  typeof text === 'string'
    ? text
    : text.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

const UNIT = { hour: 'HOUR', day: 'DAY', week: 'WEEK', month: 'MONTH', year: 'YEAR' } as const;
const DURATION = { hour: 'PT1H', day: 'P1D', week: 'P1W', month: 'P1M', year: 'P1Y' } as const;

/** Drops what is not known: schema.org has no word for undefined. */
const known = (node: Record<string, unknown>): StructuredNode =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined));

/** A distribution only when the record has percentiles; two ends of a range are a range, and say no more. */
function salary(pay: Pay): StructuredNode | undefined {
  const { currency, period, min, max, median, percentile10, percentile90 } = pay;
  if (percentile10 !== undefined || percentile90 !== undefined) {
    const duration = DURATION[period];
    return known({
      '@type': 'MonetaryAmountDistribution',
      name: 'base',
      currency,
      duration,
      percentile10,
      median,
      percentile90,
    });
  }
  if (min === undefined && max === undefined) return undefined;
  const value = known({ '@type': 'QuantitativeValue', minValue: min, maxValue: max, unitText: UNIT[period] });
  return { '@type': 'MonetaryAmount', currency, value };
}

function experience(record: RoleRecord): StructuredNode | undefined {
  const years = record.experience?.min;
  if (years === undefined) return undefined;
  return { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: Math.round(years * 12) };
}

/** The role as a schema.org `Occupation`: facts only, no composed sentence, and never a `JobPosting`. */
export function composeOccupation(record: RoleRecord): StructuredNode {
  const duties = record.duties?.map((duty) => (typeof duty === 'string' ? duty : duty.text));
  const skills = record.skills?.map((skill) => (typeof skill === 'string' ? skill : skill.name));
  return known({
    '@type': 'Occupation',
    name: record.title,
    alternateName: record.alternateTitles,
    description: record.definition && plainText(record.definition),
    responsibilities: duties?.join('; '),
    skills: skills?.join('; '),
    estimatedSalary: record.pay && salary(record.pay),
    experienceRequirements: experience(record),
    occupationLocation: record.country && { '@type': 'Country', name: record.country },
  });
}

/** One question with its answer, as part of a schema.org `FAQPage`. */
export function composeQuestions({ items }: FaqContent): readonly StructuredNode[] {
  return items.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: plain(answer) },
  }));
}
