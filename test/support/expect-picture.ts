import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect } from 'vitest';

/** Pixels of a screenshot that become one pixel of what is compared: edges of letters differ between machines, blocks do not. */
const BLOCK = 4;
/** Part of the pixels that may differ. */
const TOLERATED = 0.002;

/**
 * Holds a screenshot against the picture on record, at a quarter of its size. Fails with the address of what was seen. With `-u`, or when
 * there is none, the picture is put on record instead; never on a build server.
 */
export function expectPicture(screenshot: Uint8Array, recorded: URL): void {
  const seen = shrink(PNG.sync.read(Buffer.from(screenshot)));
  const path = fileURLToPath(recorded);
  const { snapshotUpdateState } = expect.getState().snapshotState;
  if (snapshotUpdateState === 'all' || (snapshotUpdateState === 'new' && !existsSync(path)))
    return write(path, seen);
  const wanted = PNG.sync.read(readFileSync(path));
  const difference = new PNG({ width: wanted.width, height: wanted.height });
  const same = seen.width === wanted.width && seen.height === wanted.height;
  const differing = same
    ? pixelmatch(wanted.data, seen.data, difference.data, wanted.width, wanted.height, { threshold: 0.1 })
    : Infinity;
  if (differing <= TOLERATED * wanted.width * wanted.height) return;
  const folder = join(tmpdir(), 'role-elements-pictures');
  write(join(folder, basename(path)), seen);
  if (same) write(join(folder, basename(path, '.png') + '-difference.png'), difference);
  const what = same ? `${differing} pixels differ` : `${sizeOf(seen)} px instead of ${sizeOf(wanted)}`;
  expect.fail(`${basename(path)}: ${what}, see ${folder}`);
}

const sizeOf = ({ width, height }: PNG): string => `${width} × ${height}`;

function write(path: string, picture: PNG): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, PNG.sync.write(picture, { deflateLevel: 9, colorType: 2 }));
}

/** Averages blocks; what is left over at the right and the bottom is dropped. */
function shrink(picture: PNG): PNG {
  const small = new PNG({
    width: Math.floor(picture.width / BLOCK),
    height: Math.floor(picture.height / BLOCK),
  });
  for (let y = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++)
      for (let channel = 0; channel < 4; channel++)
        small.data[4 * (y * small.width + x) + channel] = average(picture, x * BLOCK, y * BLOCK, channel);
  return small;
}

function average({ data, width }: PNG, left: number, top: number, channel: number): number {
  let sum = 0;
  for (let y = top; y < top + BLOCK; y++)
    for (let x = left; x < left + BLOCK; x++) sum += data[4 * (y * width + x) + channel] ?? 0;
  return Math.round(sum / BLOCK ** 2);
}
