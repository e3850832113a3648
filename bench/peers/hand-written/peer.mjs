export default {
  order: 1,
  title: 'hand-written element',
  card: (url) => `<role-card src="${url}"></role-card>`,
};
