import { ContextConsumer, ContextProvider, createContext } from '@lit/context';
import { css, html, LitElement, nothing, svg, unsafeCSS } from 'lit';
import cardCss from '../../card/card.css?inline';
import { describeCard } from '../../card/describe-card.js';

const context = createContext('naive-role');

class NaiveRole extends LitElement {
  static properties = { src: {} };
  static styles = css`
    :host {
      display: grid;
      gap: 2.8em;
    }
  `;
  provider = new ContextProvider(this, { context });

  async updated(changed) {
    if (!changed.has('src')) return;
    const response = await fetch(this.src);
    this.provider.setValue(describeCard(await response.json()));
  }

  render() {
    return html`<slot></slot>`;
  }
}

class Section extends LitElement {
  static styles = unsafeCSS(cardCss);
  consumer = new ContextConsumer(this, { context, subscribe: true });

  render() {
    const card = this.consumer.value;
    return card ? html`<div class="card" lang="en-IN">${this.draw(card)}</div>` : nothing;
  }
}

const sun = ({ x, y }) =>
  x
    ? svg`<circle class="sun" cx=${x} cy=${y} r="5.4"></circle>`
    : svg`<path class="sun" d="M21 13.5a6.6 6.6 0 1 0 8.2 8.6A6.4 6.4 0 0 1 21 13.5Z"></path>`;

class Summary extends Section {
  draw({ title, facts, takeaways }) {
    return html`<header>
        <p class="eyebrow">Day in the life</p>
        <h2>${title}</h2>
        <dl>
          ${facts.map(
            ({ label, values: [from, to], unit, spoken }) =>
              html`<div>
                <dt>${label}</dt>
                <dd>
                  <span aria-hidden="true"
                    ><b><bdi>${from}</bdi>–<bdi>${to}</bdi></b
                    >&nbsp;<small>${unit}</small></span
                  ><span class="visually-hidden">${spoken}</span>
                </dd>
              </div>`,
          )}
        </dl>
      </header>
      <section class="takeaways">
        <h3>Key takeaways</h3>
        <ul role="list" class="bullets">
          ${takeaways.map((item) => html`<li>${item}</li>`)}
        </ul>
      </section>`;
  }
}

class Day extends Section {
  draw({ dayTitle, day }) {
    return html`<section>
      <p class="eyebrow">A typical day</p>
      <h3>${dayTitle}</h3>
      <ol role="list">
        ${day.map(
          (step) =>
            html`<li class="period ${step.sky} ${step.next ? `to-${step.next}` : ''}">
              <svg class="dial" viewBox="0 0 48 48" aria-hidden="true">
                <circle class="disc" cx="24" cy="24" r="23.5" />
                <path class="arc" d="M11 30a13 13 0 0 1 26 0" />
                <clipPath id="sky"><path d="M0 0h48v30H0z" /></clipPath>
                <g clip-path="url(#sky)">${sun(step)}</g>
                <path class="horizon" d="M7.5 30.6h33" />
              </svg>
              ${step.next ? html`<span class="rail" aria-hidden="true"></span>` : nothing}
              <h4>${step.label}</h4>
              <p>${step.text}</p>
            </li>`,
        )}
      </ol>
    </section>`;
  }
}

class Skills extends Section {
  draw({ skills }) {
    return html`<section>
      <p class="eyebrow">The toolkit</p>
      <h3>Tools and skills</h3>
      ${skills.map(
        ({ id, label, names }) =>
          html`<p class="group" id=${id}>${label}</p>
            <ul role="list" class="chips ${id}" aria-labelledby=${id}>
              ${names.map((name) => html`<li>${name}</li>`)}
            </ul>`,
      )}
    </section>`;
  }
}

class Faq extends Section {
  static properties = { opened: { state: true } };

  constructor() {
    super();
    this.opened = new Set();
  }

  toggle(id) {
    this.opened = this.opened.symmetricDifference(new Set([id]));
  }

  draw({ faqTitle, faqs, cta }) {
    const all = this.opened.size === faqs.length;
    const toggleAll = () => (this.opened = new Set(all ? [] : faqs.map(({ id }) => id)));
    return html`<section>
        <div class="bar">
          <h3>${faqTitle}</h3>
          <button type="button" class="expand-all" @click=${toggleAll}>
            ${all ? 'Hide all answers' : 'Show all answers'}
          </button>
        </div>
        <div class="faq">${faqs.map((faq) => this.drawQuestion(faq))}</div>
      </section>
      <div class="cta">
        <div>
          <h3>${cta.heading}</h3>
          <p>${cta.text}</p>
        </div>
        <div class="action">
          <a href=${cta.url} rel="noopener">${cta.label}</a>
          <p class="note">${cta.note}</p>
        </div>
      </div>`;
  }

  drawQuestion({ id, question, answer }) {
    const open = this.opened.has(id);
    return html`<div class="item">
      <h4>
        <button
          type="button"
          class="question"
          aria-expanded=${open}
          aria-controls=${id}
          @click=${() => this.toggle(id)}
        >
          <span>${question}</span
          ><svg class="chevron" viewBox="0 0 16 16" aria-hidden="true"><path d="m4 6 4 4 4-4" /></svg>
        </button>
      </h4>
      <div id=${id} hidden=${open ? nothing : 'until-found'} @beforematch=${() => this.toggle(id)}>
        <p class="answer">${answer}</p>
      </div>
    </div>`;
  }

  updated() {
    const card = this.consumer.value;
    if (!card || card === this.told) return;
    this.told = card;
    window.bench.cardDrawn();
  }
}

customElements.define('naive-role', NaiveRole);
customElements.define('naive-summary', Summary);
customElements.define('naive-day', Day);
customElements.define('naive-skills', Skills);
customElements.define('naive-faq', Faq);

window.bench.update = (url) => {
  for (const role of document.querySelectorAll('naive-role')) role.src = url;
};
