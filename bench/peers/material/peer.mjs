export default {
  order: 7,
  title: 'Material Web',
  question: 'md-list-item',
  cards: () => '<div id="root"></div>',
};
