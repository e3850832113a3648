export default { order: 9, title: 'React and MUI', cards: () => '<div id="root"></div>' };
