export default {
  order: 8,
  title: 'Material Web',
  question: 'md-list-item',
  cards: () => '<div id="root"></div>',
};
