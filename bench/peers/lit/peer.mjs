/** A provider, and one element for each section, without shared requests: what a first version with Lit looks like. */
export default {
  order: 5,
  title: 'simple Lit elements and a provider',
  card: (url) =>
    `<naive-role src="${url}"><naive-summary></naive-summary><naive-day></naive-day><naive-skills></naive-skills><naive-faq></naive-faq></naive-role>`,
};
