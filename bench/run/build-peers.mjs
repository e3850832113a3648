/** Each peer as its users would ship it: bundled and minified by Vite, styles in a file of their own where it imports them. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const folder = new URL('../', import.meta.url);
const path = (name) => fileURLToPath(new URL(name, folder));

/** All peers in bench/peers, or the named ones; each with what it says of itself and the files to link. */
export async function buildPeers(only) {
  const names = readdirSync(path('peers')).filter((name) => !only || only.includes(name));
  const peers = [];
  for (const name of names) peers.push(await buildPeer(name));
  return peers.sort((a, b) => (a.order ?? 9) - (b.order ?? 9));
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
