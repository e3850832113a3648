export default {
  order: 2,
  title: 'hand-written element, figures as text',
  card: (url) => `<role-card src="${url}"></role-card>`,
};
