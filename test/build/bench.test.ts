/** Options, cards and table of the benchmark. `npm run bench -- --quick` checks that the cards are drawn. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { composeCard } from '../../bench/card/compose-card.js';
import { describeCard } from '../../bench/card/describe-card.js';
import { factsAsText } from '../../bench/card/facts-as-text.js';
import { readOptions } from '../../bench/run/read-options.mjs';
import { recordAt } from '../../bench/run/record-at.mjs';
import { toMarkdown } from '../../bench/run/report.mjs';

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

  it('makes the exit code 1 when it is wrong', () => {
    const bench = fileURLToPath(new URL('../../bench/run.mjs', import.meta.url));
    expect(spawnSync(process.execPath, [bench, '--rounds', '0']).status).toBe(1);
  });
});

describe('the two hand-written cards', () => {
  it('show the same text', () => {
    const record = recordAt('/records/0.json');
    // Versions of `Intl` differ in the kind of space between a number and its unit.
    const textOf = (card: object) => JSON.stringify(card).replace(/\s/g, ' ');
    expect(textOf(composeCard(record, factsAsText))).toBe(textOf(describeCard(record)));
  });
});

describe('the table of results', () => {
  const taken = (median: number) => ({ median, spread: 0.04, rounds: [median] });
  const floors = {
    'hand-written': { '1: CPU': taken(100), '1: requests': taken(3) },
    'hand-written-text': { '1: CPU': taken(80), '1: requests': taken(3) },
  };

  it('states times as ratios to both hand-written cards, and counts as they are', () => {
    const ours = { '1: CPU': taken(120), '1: requests': taken(4) };
    const lines = toMarkdown({ 'role-elements': ours, ...floors }).split('\n');
    expect(lines[2]).toBe('| 1: CPU, × | 1.20 / 1.50 ±4 % | 1.00 / 1.25 ±4 % | 0.80 / 1.00 ±4 % |');
    expect(lines[3]).toBe('| 1: requests | 4.0 | 3.0 | 3.0 |');
  });

  it('states one ratio when only one of them was measured', () => {
    const table = toMarkdown({ lit: { '1: CPU': taken(150) }, 'hand-written': floors['hand-written'] });
    expect(table).toContain('| 1: CPU, × | 1.50 ±4 % | 1.00 ±4 % |');
  });
});
