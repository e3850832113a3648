/** An element without dependencies: one shadow root a card, one style sheet for all. */
import { cardHtml } from './card-html.js';
import css from './card.css?inline';
import { loadRecord } from './load-record.js';
import { toggleAnswers } from './toggle-answers.js';

/** @param describe makes the words of the card from a record */
export function defineRoleCard(describe) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);

  class RoleCard extends HTMLElement {
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
      this.shadowRoot.innerHTML = cardHtml(describe(record));
      window.bench.cardDrawn();
    }
  }

  customElements.define('role-card', RoleCard);
  window.bench.update = (url) => {
    for (const card of document.querySelectorAll('role-card')) card.setAttribute('src', url);
  };
}
