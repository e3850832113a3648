/** A page with `n` cards of a peer and nothing else that is visible, so that the first paint shows the first card. */
import { recordAt } from './record-at.mjs';

/** Counts drawn cards, and notes when the frame with the last one was made. Peers call `bench.cardDrawn()`. */
const probe = (urls) => `
window.bench = {
  urls: ${JSON.stringify(urls)},
  drawn: 0,
  cardDrawn() {
    if (++this.drawn === this.urls.length) this.afterFrame(() => (this.allDrawn = performance.now()));
  },
  afterFrame(then) {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(0);
    });
  },
};`;

/**
 * Cards are blocks from the start. Elements that are not defined yet are inline, and to turn many inline boxes into blocks takes Chromium
 * time that grows with the square of their number: for 1000 cards a fifth of our time, a twelfth of that of the hand-written card.
 */
const css =
  'body { font: 16px/1.5 system-ui, sans-serif; color: #222; max-width: 760px; margin: 16px auto; } main > * { display: block }';
const paragraph = '<p>Text of the page stands around the card, and should stay where it is.</p>';

/**
 * @param options `n` cards, of one record or of `distinct` ones; `article` puts text around the card; `reserve` reserves that height
 *   in px; `blank` leaves the peer out
 */
export function writePage(peer, { n = '1', distinct, article, reserve, blank }) {
  const count = blank ? 0 : Number(n);
  const urls = Array.from({ length: count }, (_, index) => `/records/${distinct ? index + 1 : 0}.json`);
  const cards = peer.cards?.(urls, recordAt) ?? urls.map((url) => peer.card(url, recordAt)).join('\n');
  const style = reserve ? ` style="${peer.reserve?.(reserve) ?? `min-height: ${reserve}px`}"` : '';
  const text = article ? paragraph : '';
  const scripts = blank ? [] : peer.scripts;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${peer.title}</title><link rel="icon" href="data:,"><style>${css}</style>
<script>${probe(urls)}${peer.ready ?? ''}</script>
${blank ? '' : peer.sheets.map((url) => `<link rel="stylesheet" href="${url}">`).join('')}${blank ? '' : (peer.head ?? '')}
${scripts.map((url) => `<script type="module" src="${url}"></script>`).join('')}
<body>${text}<main${style}>${cards}</main>${text.repeat(20)}`;
}
