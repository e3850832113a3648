export default {
  order: 7,
  title: 'Web Awesome',
  question: 'summary',
  cards: () => '<div id="root"></div>',
};
