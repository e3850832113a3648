import { readFileSync } from 'node:fs';
import { cardHtml } from '../../card/card-html.js';
import { describeCard } from '../../card/describe-card.js';

const css = readFileSync(new URL('../../card/card.css', import.meta.url), 'utf8');

/** No script: the server writes the cards into the page. The record cannot change, and the answers stay closed. */
export default {
  order: 3,
  title: 'prerendered HTML, no script',
  scripts: [],
  sheets: [],
  static: true,
  head: `<style>.host { container-type: inline-size } ${css}</style>`,
  cards: (urls, recordAt) =>
    urls
      .map((url, index) => `<div class="host">${cardHtml(describeCard(recordAt(url)), `c${index}-`)}</div>`)
      .join('') + '<script>bench.drawn = bench.urls.length - 1; bench.cardDrawn()</script>',
};
