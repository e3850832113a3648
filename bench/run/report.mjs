/** Medians over the rounds, their spread, and ratios to the hand-written element. */

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

/** Times are told as ratios to the floor, everything else as it is. */
const isTime = (name) => /CPU$|screen$|all$|painted$|LCP$/.test(name);

export function toMarkdown(summary, floor = 'hand-written') {
  const peers = Object.keys(summary);
  const names = [...new Set(peers.flatMap((peer) => Object.keys(summary[peer])))];
  const rows = names.map((name) => {
    const cells = peers.map((peer) => cell(summary[peer][name], summary[floor]?.[name], name));
    return `| ${[name + (isTime(name) ? ', ×' : ''), ...cells].join(' | ')} |`;
  });
  const head = `| | ${peers.join(' | ')} |\n|---|${peers.map(() => '---:|').join('')}`;
  return `${head}\n${rows.join('\n')}\n`;
}

function cell(value, floor, name) {
  if (!value) return '–';
  if (isTime(name) && floor)
    return `${(value.median / floor.median).toFixed(2)} ±${Math.round(value.spread * 100)} %`;
  return value.median.toFixed(
    value.median && Math.abs(value.median) < 100 ? (name.startsWith('shift') ? 3 : 1) : 0,
  );
}
