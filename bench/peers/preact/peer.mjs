export default { order: 3, title: 'Preact', cards: () => '<div id="root"></div>' };
