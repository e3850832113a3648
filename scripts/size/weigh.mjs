/** The weight of a built script, and of each room inside it. */
import { SourceMap } from 'node:module';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export const weigh = (code) => ({
  min: new TextEncoder().encode(code).length,
  gzip: gzipSync(code, { level: 9 }).length,
  brotli: brotli(code),
});

const brotli = (code) =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    .length;

/**
 * Each room's minified bytes, by source map, and what the compressed script would be smaller by without them. The latter do not sum
 * up to the whole: what two rooms have in common is free for either.
 */
export function weighRooms(code, map) {
  const whole = brotli(code);
  const owners = ownersOf(code, JSON.parse(map));
  return [...new Set(owners)]
    .map((room) => {
      const min = owners.filter((owner) => owner === room).length;
      const rest = code.split('').filter((_, at) => owners[at] !== room);
      return { room, min, brotli: whole - brotli(rest.join('')) };
    })
    .sort((a, b) => b.brotli - a.brotli);
}

/** The room every UTF-16 unit of the code comes from. */
function ownersOf(code, map) {
  const sources = new SourceMap(map);
  return code.split('\n').flatMap((line, row) => {
    const owners = line.split('').map((_, column) => roomOf(sources.findEntry(row, column).originalSource));
    return [...owners, 'wrapping'];
  });
}

function roomOf(source) {
  if (!source) return 'wrapping';
  if (source.includes('node_modules/')) return 'lit';
  return /src\/([\w-]+)\//.exec(source)?.[1] ?? 'wrapping';
}
