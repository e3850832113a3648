import { composeCard } from './compose-card.js';

const compact = new Intl.NumberFormat('en-IN', {
  notation: 'compact',
  style: 'currency',
  currency: 'INR',
  minimumFractionDigits: 0,
  maximumFractionDigits: 1,
});
const long = new Intl.NumberFormat('en-IN', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 1,
});

/**
 * The words of the card, with figures by `Intl`: what nearly every peer shows.
 * @param {Record<string, any>} record a role record, see bench/records
 */
export const describeCard = (record) => composeCard(record, [payOf(record), experienceOf(record)]);

const payOf = ({ pay }) => ({
  label: 'Typical pay',
  values: range(pay, (amount) => compact.format(amount)),
  unit: '/yr',
  spoken: `${range(pay, (amount) => long.format(amount)).join(' to ')} Indian rupees per year`,
});

const experienceOf = ({ experience }) => ({
  label: 'Experience',
  values: range(experience, String),
  unit: 'yrs',
  spoken: `${range(experience, String).join(' to ')} years`,
});

const range = ({ min, max }, write) => [min, max].map(write);
