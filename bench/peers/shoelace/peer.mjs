export default {
  order: 5,
  title: 'Shoelace',
  question: '[part~=header]',
  cards: () => '<div id="root"></div>',
};
