/**
 * docs/sanitizers.md: the filter for WordPress, as it stands there, in real WordPress code on PHP compiled to WebAssembly. Both are
 * GPL: run here, and never published or bundled.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { readRecipe } from '../support/sanitizers/recipe.js';
import { testSanitizer, type Clean } from '../support/sanitizers/sanitizer-tests.js';

const require = createRequire(import.meta.url);
const load = (name: string): Promise<unknown> => import(pathToFileURL(require.resolve(name)).href);

/** As far as it is used here. */
interface Php {
  writeFile(path: string, content: Uint8Array | string): void;
  run(request: { readonly code: string }): Promise<{ readonly text: string; readonly errors: string }>;
}

async function startPhp(): Promise<Php> {
  const { PHP, loadPHPRuntime } = (await load('@php-wasm/universal')) as {
    readonly PHP: new (runtime: unknown) => Php;
    loadPHPRuntime(module: unknown): Promise<unknown>;
  };
  const { getPHPLoaderModule } = (await load('@php-wasm/node-8-3')) as {
    getPHPLoaderModule(): Promise<unknown>;
  };
  return new PHP(await loadPHPRuntime(await getPHPLoaderModule()));
}

/** What WordPress does with the post of somebody who may not write any HTML. */
const code = (filter: string): string => `<?php
if ( ! is_dir( '/wordpress' ) ) {
	$archive = new ZipArchive();
	$archive->open( '/wordpress.zip' );
	$archive->extractTo( '/wordpress' );
}
define( 'ABSPATH', '/wordpress/' );
define( 'WPINC', 'wp-includes' );
foreach ( array( 'compat', 'plugin', 'functions', 'formatting', 'kses' ) as $file ) {
	require ABSPATH . WPINC . "/$file.php";
}
${filter}
echo json_encode( array_map( 'wp_kses_post', json_decode( file_get_contents( '/texts.json' ) ) ) );
`;

async function openWordPress(version: string): Promise<Clean> {
  const builds = 'node_modules/@wp-playground/wordpress-builds/src/wordpress';
  const archive = new URL(`${builds}/wp-${version}.zip`, import.meta.url);
  const php = await startPhp();
  php.writeFile('/wordpress.zip', readFileSync(archive));
  return async (texts) => {
    php.writeFile('/texts.json', JSON.stringify(texts));
    const { text, errors } = await php.run({ code: code(readRecipe('WordPress', 'php')) });
    if (errors) throw new Error(errors);
    return JSON.parse(text) as string[];
  };
}

testSanitizer('WordPress 6.5', () => openWordPress('6.5'));
testSanitizer('WordPress, nightly build', () => openWordPress('nightly'));
