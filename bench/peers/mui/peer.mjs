export default { order: 8, title: 'React and MUI', cards: () => '<div id="root"></div>' };
