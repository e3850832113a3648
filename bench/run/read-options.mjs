/** What to measure, as the command line says it. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { blocking, cold, many, shift, toggle, update } from './measures.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

const full = {
  cold: cold(5),
  blocking,
  shift,
  'one card': many(1),
  'ten cards': many(10),
  'hundred cards': many(100),
  'thousand cards': many(1000),
  'hundred records': many(100, true),
  update,
  toggle,
};
const quick = { cold: cold(1), 'ten cards': many(10), update, toggle };

/**
 * Throws an error that says what is wrong, and what would be right.
 * @param {string[]} args the command line
 * @returns {{ peers: string[], measures: Record<string, Function>, rounds: number, json: string }} `peers`: names of folders in
 *   bench/peers; `measures`: functions by name; `json`: path of the file for the results
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      measures: { type: 'string' },
      rounds: { type: 'string' },
      json: { type: 'string', default: path('../results/latest.json') },
    },
  });
  const measures = values.quick ? quick : full;
  const chosen = choose('measure', Object.keys(measures), values.measures);
  return {
    peers: choose('peer', readdirSync(path('../peers')), values.only),
    measures: Object.fromEntries(chosen.map((name) => [name, measures[name]])),
    rounds: countOf(values.rounds ?? (values.quick ? '1' : '5')),
    json: values.json,
  };
}

/** The names in a list like "a,b", in the order of `all`; all of them without a list. */
function choose(kind, all, list) {
  const wanted = list?.split(',') ?? all;
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no ${kind} "${unknown.join('", "')}". Choose from: ${all.join(', ')}.`);
  return all.filter((name) => wanted.includes(name));
}

function countOf(rounds) {
  const count = Number(rounds);
  if (!Number.isInteger(count) || count < 1)
    throw new Error(`--rounds takes a whole number from 1, not "${rounds}".`);
  return count;
}
