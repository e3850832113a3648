/**
 * Fonts out of node_modules, so that pictures and measures are the same on every machine. The page's origin needs the repository's root
 * at its own root.
 */
const packages = ['inter', 'source-serif-4', 'noto-sans-devanagari', 'noto-nastaliq-urdu'];

/** Values for `font-family` by the kind of page. */
export const testFonts = {
  sans: "'Inter Variable', 'Noto Sans Devanagari Variable', sans-serif",
  serif: "'Source Serif 4 Variable', 'Noto Sans Devanagari Variable', serif",
  nastaliq: "'Noto Nastaliq Urdu Variable', 'Inter Variable', serif",
};

const sheets = packages.map((name) => `/node_modules/@fontsource-variable/${name}/wght.css`);

/** For the head of a page. A font is fetched only when the page has text for it. */
export const fontLinks = sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('');
