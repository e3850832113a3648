/** What the tests of this folder are held against, and how much of it is tried. */
import { readFileSync } from 'node:fs';
import { engines } from '../support/engines.js';
import { built } from '../support/host.js';

/** The small element that does everything wrong, which makes every family of tests fail: see naive.test.ts. */
export const isNaive = process.env['SUBJECT'] === 'naive';

/** Text of the script under test: the built bundle, unless it is the run that must fail. */
export const subject: string = isNaive
  ? readFileSync(new URL('naive-element.js', import.meta.url), 'utf8')
  : built('role-elements.js');

/** The same for a plain script tag. */
export const classicSubject: string = isNaive ? subject : built('role-elements.classic.js');

/** Everything, in every engine: `npm run test:hostile` and `.ci/run`. Otherwise what fits into a minute of `npm test`. */
export const isThorough = process.env['THOROUGH'] === '1';

/** As much as there is time for: `thorough` of something, or a `quick` part. */
export const amount = <T>(quick: T, thorough: T): T => (isThorough ? thorough : quick);

/** Chromium, and in the thorough run every engine there is. */
export const hostileEngines: readonly string[] = amount(engines.slice(0, 1), engines);
