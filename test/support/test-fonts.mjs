/**
 * Fonts from node_modules, so that pictures and sizes are the same on every machine. The origin of the page must serve the root of the
 * repository at its own root.
 */
const packages = ['inter', 'source-serif-4', 'noto-sans-devanagari', 'noto-nastaliq-urdu'];

/** Values of `font-family`, by the kind of page. */
export const testFonts = {
  sans: "'Inter Variable', 'Noto Sans Devanagari Variable', sans-serif",
  serif: "'Source Serif 4 Variable', 'Noto Sans Devanagari Variable', serif",
  nastaliq: "'Noto Nastaliq Urdu Variable', 'Inter Variable', serif",
};

const sheets = packages.map((name) => `/node_modules/@fontsource-variable/${name}/wght.css`);

/** For the head of a page. Browsers load a font only when the page has text in it. */
export const fontLinks = sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('');
