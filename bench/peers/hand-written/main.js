/** The floor: one dependency-free element, one shadow root, one shared sheet. */
import { cardHtml } from '../../card/card-html.js';
import css from '../../card/card.css?inline';
import { describeCard } from '../../card/describe-card.js';
import { loadRecord } from '../../card/load-record.js';
import { toggleAnswers } from '../../card/toggle-answers.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

customElements.define(
  'role-card',
  class extends HTMLElement {
    static observedAttributes = ['src'];

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      toggleAnswers(root);
    }

    async attributeChangedCallback(_name, _before, src) {
      const record = await loadRecord(src);
      if (src === this.getAttribute('src')) this.draw(record);
    }

    draw(record) {
      this.shadowRoot.innerHTML = cardHtml(describeCard(record));
      window.bench.cardDrawn();
    }
  },
);

window.bench.update = (url) => {
  for (const card of document.querySelectorAll('role-card')) card.setAttribute('src', url);
};
