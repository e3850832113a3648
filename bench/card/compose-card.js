/** A sun-arc dial for each step of the day: class of the sky, and where the sun stands. */
const suns = [
  { sky: 'morning', x: 11.9, y: 25.2 },
  { sky: 'midday', x: 24, y: 17 },
  { sky: 'afternoon', x: 35, y: 23 },
  { sky: 'evening' },
];

/**
 * The words of the card. All peers show the same, so that they differ in how they draw and in nothing else.
 * @param {Record<string, any>} record a role record, see bench/records
 * @param {object[]} facts its figures, each with `label`, `values`, `unit` and `spoken`
 */
export function composeCard({ title, takeaways, day, skills, faqs, cta }, facts) {
  const name = (level) => skills.filter((skill) => skill.level === level).map((skill) => skill.name);
  return {
    title: `A day in the life of a ${title}`,
    facts,
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
