/**
 * Fonts out of node_modules, so that pictures and measures are the same on every machine. `fontLinks` is for pages a test writes itself;
 * `useTestFonts` dresses a page that is open already. Both need the repository's root at the root of the page's origin.
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

/** Sets the page in one of the fonts and resolves when all that its text needs has arrived. */
export async function useTestFonts(page, kind = 'sans') {
  for (const sheet of sheets) await page.addStyleTag({ url: sheet });
  await page.addStyleTag({ content: `body { font-family: ${testFonts[kind]} !important }` });
  // Layout asks for the fonts, so it comes first.
  await page.evaluate('void document.body.offsetWidth, document.fonts.ready.then(() => {})');
}
