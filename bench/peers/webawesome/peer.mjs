export default {
  order: 6,
  title: 'Web Awesome',
  question: 'summary',
  cards: () => '<div id="root"></div>',
};
