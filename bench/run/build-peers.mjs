/** Each peer as its users would ship it: bundled and minified by Vite; a style sheet that it imports is a file of its own. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const folder = new URL('../', import.meta.url);
const path = (name) => fileURLToPath(new URL(name, folder));

/** The named peers of bench/peers, each with what its peer.mjs exports and the files a page links. */
export async function buildPeers(names) {
  const peers = [];
  for (const name of names) peers.push(await buildPeer(name));
  return peers.sort((a, b) => a.order - b.order);
}

async function buildPeer(name) {
  const { default: peer } = await import(new URL(`peers/${name}/peer.mjs`, folder));
  const entry = ['main.js', 'main.jsx'].find((file) => existsSync(path(`peers/${name}/${file}`)));
  if (!entry) return { name, scripts: peer.script ? [peer.script] : [], sheets: [], ...peer };
  const outDir = path(`dist/${name}`);
  const { output } = await build({
    configFile: false,
    root: path(`peers/${name}`),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: path(`peers/${name}/${entry}`), output: { entryFileNames: 'main.js' } },
    },
  });
  const files = output.map(({ fileName }) => `/bench/dist/${name}/${fileName}`);
  return {
    name,
    scripts: files.filter((file) => file.endsWith('/main.js')),
    sheets: files.filter((file) => file.endsWith('.css')),
    ...peer,
  };
}
