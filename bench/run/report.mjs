/** Medians over the rounds, their spread, and ratios to the two hand-written elements. */

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Half of the distance between the outer values, as a part of the median. */
const spread = (values) => (Math.max(...values) - Math.min(...values)) / 2 / (Math.abs(median(values)) || 1);

/** @param results `{ peer: { measure: [value of each round] } }` */
export function summarize(results) {
  return Object.fromEntries(
    Object.entries(results).map(([peer, measures]) => [
      peer,
      Object.fromEntries(
        Object.entries(measures).map(([name, values]) => [
          name,
          { median: median(values), spread: spread(values), rounds: values },
        ]),
      ),
    ]),
  );
}

/** The peers that times are compared with: figures by `Intl`, and figures as text. */
const FLOORS = ['hand-written', 'hand-written-text'];

const isTime = (name) => /CPU$|screen$|all$|painted$|LCP$/.test(name);

/** A table with a row a measure and a column a peer. Times are ratios to each of the floors, everything else is as it was measured. */
export function toMarkdown(summary) {
  const peers = Object.keys(summary);
  const names = [...new Set(peers.flatMap((peer) => Object.keys(summary[peer])))];
  const rows = names.map((name) => {
    const floors = FLOORS.map((floor) => summary[floor]?.[name]).filter(Boolean);
    const cells = peers.map((peer) => cell(summary[peer][name], floors, name));
    return `| ${[name + (isTime(name) ? ', ×' : ''), ...cells].join(' | ')} |`;
  });
  const head = `| | ${peers.join(' | ')} |\n|---|${peers.map(() => '---:|').join('')}`;
  return `${head}\n${rows.join('\n')}\n`;
}

function cell(value, floors, name) {
  if (!value) return '–';
  if (isTime(name) && floors.length > 0) {
    const ratios = floors.map((floor) => (value.median / floor.median).toFixed(2));
    return `${ratios.join(' / ')} ±${Math.round(value.spread * 100)} %`;
  }
  return value.median.toFixed(digitsOf(value.median, name));
}

function digitsOf(value, name) {
  if (value === 0 || Math.abs(value) >= 100) return 0;
  return name.startsWith('shift') ? 3 : 1;
}
