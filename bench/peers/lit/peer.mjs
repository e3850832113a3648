/** A provider and one element a section, each request its own: what a first version with Lit looks like. */
export default {
  order: 5,
  title: 'naive Lit, provider and elements',
  card: (url) =>
    `<naive-role src="${url}"><naive-summary></naive-summary><naive-day></naive-day><naive-skills></naive-skills><naive-faq></naive-faq></naive-role>`,
};
