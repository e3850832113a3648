import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The only file of src/define that is written by hand. */
const HAND_WRITTEN = 'src/define/define.ts';

/** Files of src/define whose element or language no longer exists, as paths from `folder`. */
export function listStaleFiles(folder, files) {
  const define = join(folder, 'src/define');
  if (!existsSync(define)) return [];
  return readdirSync(define, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/define/${file.replaceAll('\\', '/')}`)
    .filter((file) => file !== HAND_WRITTEN && !(file in files));
}
