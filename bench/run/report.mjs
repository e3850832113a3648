/** Medians over the rounds, their spread, and ratios to the two hand-written elements. */

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Half the distance between the lowest and the highest value, as a share of the median. */
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

/** The peers that times are compared with: one with figures by `Intl`, one with figures as text. */
const BASELINES = ['hand-written', 'hand-written-text'];

const isTime = (name) => /CPU$|screen$|all$|painted$|LCP$/.test(name);

/** A Markdown table: a row for each measure, a column for each peer. Times are ratios to each baseline, other values are as measured. */
export function toMarkdown(summary) {
  const peers = Object.keys(summary);
  const names = [...new Set(peers.flatMap((peer) => Object.keys(summary[peer])))];
  const rows = names.map((name) => {
    const baselines = BASELINES.map((peer) => summary[peer]?.[name]).filter(Boolean);
    const cells = peers.map((peer) => cell(summary[peer][name], baselines, name));
    return `| ${[name + (isTime(name) ? ', ×' : ''), ...cells].join(' | ')} |`;
  });
  const head = `| | ${peers.join(' | ')} |\n|---|${peers.map(() => '---:|').join('')}`;
  return `${head}\n${rows.join('\n')}\n`;
}

function cell(value, baselines, name) {
  if (!value) return '–';
  if (isTime(name) && baselines.length > 0) {
    const ratios = baselines.map((baseline) => (value.median / baseline.median).toFixed(2));
    return `${ratios.join(' / ')} ±${Math.round(value.spread * 100)} %`;
  }
  return value.median.toFixed(digitsOf(value.median, name));
}

function digitsOf(value, name) {
  if (value === 0 || Math.abs(value) >= 100) return 0;
  return name.startsWith('shift') ? 3 : 1;
}
