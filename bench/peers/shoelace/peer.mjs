export default {
  order: 6,
  title: 'Shoelace',
  question: '[part~=header]',
  cards: () => '<div id="root"></div>',
};
