import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';

/**
 * Removes layout white space from the `html` and `css` templates below a folder.
 *
 * @param {string} folder absolute path
 * @returns {import('vite').Plugin}
 */
export function minifyTemplates(folder) {
  const plugin = minifyLiterals({
    include: `${folder}/**/*.ts`,
    failOnError: true,
    options: { minifyOptions: { minifyCSS: minifyCss, removeAttributeQuotes: true } },
  });
  return { ...plugin, enforce: 'pre', apply: 'build' };
}

/** The plugin's own CSS minifier expects complete sheets; some of ours are fragments, with placeholders that end in `();`. */
function minifyCss(css) {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{},>]) ?|(?<=\() | (?=\))/g, '$1')
    .replace(/='([a-z][\w-]*)'(?=\])/g, '=$1')
    .replace(/(?<![\w.])0(?=\.\d)/g, '')
    .replace(/(?<=:) | (?=;)|(?<=(?<!\(\));) /g, '')
    .replace(/(?<!\(\));}/g, '}');
}
