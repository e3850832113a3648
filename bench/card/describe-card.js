/** The words of the card: what every peer shows, so that they differ in how they draw and in nothing else. */

const range = ({ min, max }, write) => [min, max].map(write);
const compact = new Intl.NumberFormat('en-IN', {
  notation: 'compact',
  style: 'currency',
  currency: 'INR',
  maximumFractionDigits: 1,
});
const long = new Intl.NumberFormat('en-IN', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 1,
});

/** A sun-arc dial a step: class of the sky, and where the sun stands. */
const suns = [
  { sky: 'morning', x: 11.9, y: 25.2 },
  { sky: 'midday', x: 24, y: 17 },
  { sky: 'afternoon', x: 35, y: 23 },
  { sky: 'evening' },
];

/** @param record a role record, see bench/records */
export function describeCard({ title, pay, experience, takeaways, day, skills, faqs, cta }) {
  const name = (level) => skills.filter((skill) => skill.level === level).map((skill) => skill.name);
  return {
    title: `A day in the life of a ${title}`,
    facts: [
      {
        label: 'Typical pay',
        values: range(pay, (amount) => compact.format(amount)),
        unit: '/yr',
        spoken: `${range(pay, (amount) => long.format(amount)).join(' to ')} Indian rupees per year`,
      },
      {
        label: 'Experience',
        values: range(experience, String),
        unit: 'yrs',
        spoken: `${range(experience, String).join(' to ')} years`,
      },
    ],
    takeaways,
    dayTitle: `What a typical day looks like for a ${title}`,
    day: day.map((step, index) => ({ ...step, ...suns[index], next: suns[index + 1]?.sky })),
    skills: [
      { id: 'core', label: 'Used most', names: name('core') },
      { id: 'sometimes', label: 'Depending on the task', names: name('sometimes') },
    ],
    faqTitle: `Life as a ${title}: common questions`,
    faqs,
    cta,
  };
}
