export default { order: 4, title: 'Preact', cards: () => '<div id="root"></div>' };
