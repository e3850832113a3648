/** The size of a built script, and the share of each room in it. */
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

/** By how many bytes the compressed script would shrink without the sources whose names match. */
export function weighSources(code, map, names) {
  const owners = ownersOf(code, JSON.parse(map), (source) => names.test(source ?? ''));
  return brotli(code) - brotli(without(code, owners, true));
}

const without = (code, owners, owner) =>
  code
    .split('')
    .filter((_, at) => owners[at] !== owner)
    .join('');

/**
 * The minified bytes of each room, found by the source map, and by how much the compressed script would shrink without them. The latter
 * do not add up to the whole: text that two rooms have in common costs neither of them.
 */
export function weighRooms(code, map) {
  const whole = brotli(code);
  const owners = ownersOf(code, JSON.parse(map), roomOf);
  return [...new Set(owners)]
    .map((room) => {
      const min = owners.filter((owner) => owner === room).length;
      return { room, min, brotli: whole - brotli(without(code, owners, room)) };
    })
    .sort((a, b) => b.brotli - a.brotli);
}

/** The owner of each UTF-16 code unit of the code, from the name of the source it was made of. */
function ownersOf(code, map, ownerOf) {
  const sources = new SourceMap(map);
  return code.split('\n').flatMap((line, row) => {
    const owners = line.split('').map((_, column) => ownerOf(sources.findEntry(row, column).originalSource));
    return [...owners, ownerOf()];
  });
}

function roomOf(source) {
  if (!source) return 'wrapping';
  if (source.includes('node_modules/')) return 'lit';
  return /src\/([\w-]+)\//.exec(source)?.[1] ?? 'wrapping';
}
