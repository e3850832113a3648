/** The benchmark's own rules; `npm run bench -- --quick` draws the cards. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../bench/run/read-options.mjs';

describe('the command line of the bench', () => {
  it.each([
    ['--measures nonsense', 'There is no measure "nonsense". Choose from: cold, '],
    ['--quick --measures blocking', 'There is no measure "blocking". Choose from: cold, '],
    ['--only role-elements,nonsense', 'There is no peer "nonsense". Choose from: hand-written, '],
    ['--rounds 0', '--rounds takes a whole number from 1, not "0".'],
    ['--rounds some', '--rounds takes a whole number from 1, not "some".'],
  ])('refuses %s', (options, sentence) => {
    expect(() => readOptions(options.split(' '))).toThrow(sentence);
  });

  it('takes names of peers and measures', () => {
    const { peers, measures } = readOptions(['--only', 'lit,role-elements', '--measures', 'update,cold']);
    expect([peers, Object.keys(measures)]).toEqual([
      ['lit', 'role-elements'],
      ['cold', 'update'],
    ]);
  });

  it('ends with an exit code when it is wrong', () => {
    const bench = fileURLToPath(new URL('../../bench/run.mjs', import.meta.url));
    expect(spawnSync(process.execPath, [bench, '--rounds', '0']).status).toBe(1);
  });
});
