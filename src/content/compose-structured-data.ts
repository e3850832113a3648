import type { Pay, RoleRecord } from '../schema/role-record.js';
import { composeRichText } from './compose-rich-text.js';
import type { FaqContent, RichContent, RoleContent } from './role-content.js';

/** A schema.org node; what is undefined in it is left out when it is written as JSON. */
export type StructuredNode = Readonly<Record<string, unknown>>;

const plain = (content: RichContent): string =>
  content.map((runs) => runs.map(({ text }) => text).join('')).join('\n\n');

/** In the code of schema.org: "YEAR", and as a duration "P1Y"; an hour is a time of day, "PT1H". */
const unitOf = (period: Pay['period']): string => period.toUpperCase();
const durationOf = (period: Pay['period']): string =>
  `P${period === 'hour' ? 'T' : ''}1${unitOf(period).charAt(0)}`;

/** A distribution only when the record has percentiles; two ends of a range are a range, and say no more. */
function salary(pay: Pay): StructuredNode | undefined {
  const { currency, period, min, max, median, percentile10, percentile90 } = pay;
  if (percentile10 !== undefined || percentile90 !== undefined) {
    return {
      '@type': 'MonetaryAmountDistribution',
      name: 'base',
      currency,
      duration: durationOf(period),
      percentile10,
      median,
      percentile90,
    };
  }
  if (min === undefined && max === undefined) return undefined;
  const value = {
    '@type': 'QuantitativeValue',
    minValue: min,
    maxValue: max,
    unitText: unitOf(period),
  };
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
  return {
    '@type': 'Occupation',
    name: record.title,
    alternateName: record.alternateTitles,
    description: record.definition && plain(composeRichText(record.definition)),
    responsibilities: duties?.join('; '),
    skills: skills?.join('; '),
    estimatedSalary: record.pay && salary(record.pay),
    experienceRequirements: experience(record),
    occupationLocation: record.country && { '@type': 'Country', name: record.country },
  };
}

/** One question with its answer, as part of a schema.org `FAQPage`. */
export function composeQuestions({ items }: FaqContent): readonly StructuredNode[] {
  return items.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: plain(answer) },
  }));
}

/** What machines are told about one role. */
export interface StructuredParts {
  readonly occupation: StructuredNode;
  readonly questions: readonly StructuredNode[];
}

export const composeStructuredData = (record: RoleRecord, { faq }: RoleContent): StructuredParts => ({
  occupation: composeOccupation(record),
  questions: faq ? composeQuestions(faq) : [],
});
