import type { Pay, RoleRecord } from '../schema/role-record.js';
import { composeRichText, plainText } from './compose-rich-text.js';
import type { FaqContent, RichContent, RoleContent } from './role-content.js';

/** A schema.org node. JSON leaves out its undefined properties. */
export type StructuredNode = Readonly<Record<string, unknown>>;

const paragraphs = (content: RichContent): string => plainText(content, '\n\n');

/** "YEAR" */
const unitOf = (period: Pay['period']): string => period.toUpperCase();
/** "P1Y", "PT1H" */
const durationOf = (period: Pay['period']): string =>
  `P${period === 'hour' ? 'T' : ''}1${unitOf(period).charAt(0)}`;

/** A `MonetaryAmountDistribution` needs percentiles; minimum and maximum alone are a `QuantitativeValue`. */
function composeSalary(pay: Pay): StructuredNode | undefined {
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

function composeExperience(record: RoleRecord): StructuredNode | undefined {
  const years = record.experience?.min;
  if (years === undefined) return undefined;
  return { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: Math.round(years * 12) };
}

/** A schema.org `Occupation` with the facts of the record, without composed sentences. Never a `JobPosting`: a role is no vacancy. */
export function composeOccupation(record: RoleRecord): StructuredNode {
  const duties = record.duties?.map((duty) => (typeof duty === 'string' ? duty : duty.text));
  const skills = record.skills?.map((skill) => (typeof skill === 'string' ? skill : skill.name));
  return {
    '@type': 'Occupation',
    name: record.title,
    alternateName: record.alternateTitles,
    description: record.definition && paragraphs(composeRichText(record.definition)),
    responsibilities: duties?.join('; '),
    skills: skills?.join('; '),
    estimatedSalary: record.pay && composeSalary(record.pay),
    experienceRequirements: composeExperience(record),
    occupationLocation: record.country && { '@type': 'Country', name: record.country },
  };
}

/** Questions for the `mainEntity` of a schema.org `FAQPage`. */
export function composeQuestions({ items }: FaqContent): readonly StructuredNode[] {
  return items.map(({ question, answer }) => ({
    '@type': 'Question',
    name: question,
    acceptedAnswer: { '@type': 'Answer', text: paragraphs(answer) },
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
