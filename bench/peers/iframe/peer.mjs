import { readFileSync } from 'node:fs';
import { cardHtml } from '../../card/card-html.js';
import { describeCard } from '../../card/describe-card.js';

const css = readFileSync(new URL('../../card/card.css', import.meta.url), 'utf8');

/** One iframe for each card, with a complete page inside, as an embed service delivers it. */
export default {
  order: 10,
  title: 'an iframe for each card',
  scripts: [],
  sheets: [],
  frames: true,
  card: (url) =>
    `<iframe src="/frame/iframe?record=${url}" title="A day in the life" style="border: 10; width: 100%; height: 1780px" onload="bench.cardDrawn()"></iframe>`,
  frame: (record) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A day in the life</title><style>body { font: 16px/1.5 system-ui, sans-serif; color: #222; margin: 0 } main { container-type: inline-size } ${css}</style><main>${cardHtml(describeCard(record))}</main>`,
};
