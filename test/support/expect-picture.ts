import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect } from 'vitest';

/** Pixels of a screenshot, in each direction, that become one pixel to compare. The edges of letters differ between machines; averages do not. */
const BLOCK = 4;
/** The share of pixels that may differ. */
const TOLERATED = 0.002;

/**
 * Compares a screenshot with a recorded picture, at a quarter of its size. When they differ, it fails and names the folder with the new
 * picture. With `-u`, or when there is no recorded picture, it records the new one; on a build server it never does.
 */
export function expectPicture(screenshot: Uint8Array, recorded: URL): void {
  const taken = shrink(PNG.sync.read(Buffer.from(screenshot)));
  const path = fileURLToPath(recorded);
  const { snapshotUpdateState } = expect.getState().snapshotState;
  if (snapshotUpdateState === 'all' || (snapshotUpdateState === 'new' && !existsSync(path)))
    return write(path, taken);
  const wanted = PNG.sync.read(readFileSync(path));
  const difference = new PNG({ width: wanted.width, height: wanted.height });
  const sameSize = taken.width === wanted.width && taken.height === wanted.height;
  const differing = sameSize
    ? pixelmatch(wanted.data, taken.data, difference.data, wanted.width, wanted.height, { threshold: 0.1 })
    : Infinity;
  if (differing <= TOLERATED * wanted.width * wanted.height) return;
  const folder = join(tmpdir(), 'role-elements-pictures');
  write(join(folder, basename(path)), taken);
  if (sameSize) write(join(folder, basename(path, '.png') + '-difference.png'), difference);
  const what = sameSize ? `${differing} pixels differ` : `${sizeOf(taken)} px instead of ${sizeOf(wanted)}`;
  expect.fail(`${basename(path)}: ${what}, see ${folder}`);
}

const sizeOf = ({ width, height }: PNG): string => `${width} × ${height}`;

function write(path: string, picture: PNG): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, PNG.sync.write(picture, { deflateLevel: 9, colorType: 2 }));
}

/** Averages blocks of pixels. An incomplete block at the right or the bottom is dropped. */
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
