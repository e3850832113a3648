/** The script under test, and how much of it a run tests. */
import { readFileSync } from 'node:fs';
import { engines } from '../support/engines.js';
import { built } from '../support/host.js';

/** Whether the script under test is the naive element, which must fail: see naive.test.ts. */
export const isNaive = process.env['SUBJECT'] === 'naive';

/** Text of the script under test: the built bundle, or the naive element. */
export const subject: string = isNaive
  ? readFileSync(new URL('naive-element.js', import.meta.url), 'utf8')
  : built('role-elements.js');

/** The same for a classic script tag. */
export const classicSubject: string = isNaive ? subject : built('role-elements.classic.js');

/** Whether to test everything in each engine, as `npm run test:hostile` and `.ci/run` do. `npm test` takes a minute for a part of it. */
export const isThorough = process.env['THOROUGH'] === '1';

/** Returns `thorough` in the thorough run, else `quick`. */
export const amount = <T>(quick: T, thorough: T): T => (isThorough ? thorough : quick);

/** Chromium, and in the thorough run each available engine. */
export const hostileEngines: readonly string[] = amount(engines.slice(0, 1), engines);
