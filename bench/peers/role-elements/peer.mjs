/** The built bundle, used as the README says. */
const sections = 'summary takeaways day skills faq cta';

export default {
  order: 0,
  title: 'role-elements',
  script: '/dist/role-elements.js',
  card: (url) => `<role-profile src="${url}" sections="${sections}"></role-profile>`,
  ready: `addEventListener('role-load', () => bench.cardDrawn());
bench.update = (url) => {
  for (const role of document.querySelectorAll('role-profile')) role.src = url;
};`,
};
