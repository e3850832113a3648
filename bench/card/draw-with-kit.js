/** A page that makes its cards of a component library: markup with the tags of the library, in the document. */
import { cardHtml } from './card-html.js';
import { describeCard } from './describe-card.js';
import { loadRecord } from './load-record.js';

/** @param kit functions that print chips, questions and the button with the tags of the library */
export function drawWithKit(kit) {
  const hosts = window.bench.urls.map(() => {
    const host = document.createElement('div');
    host.style.containerType = 'inline-size';
    document.getElementById('root').append(host);
    return host;
  });
  const draw = async (host, url, index) => {
    const record = await loadRecord(url);
    host.innerHTML = cardHtml(describeCard(record), `c${index}-`, kit);
    window.bench.cardDrawn();
  };
  hosts.forEach((host, index) => draw(host, window.bench.urls[index], index));
  window.bench.update = (url) => hosts.forEach((host, index) => draw(host, url, index));
}
