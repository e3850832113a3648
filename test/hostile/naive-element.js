/**
 * An element with the usual mistakes: markup by innerHTML, links to any URL, no limit of time or size, no abort, no clean-up, unguarded
 * definitions. The tests in this folder also run against it, and must fail: a test that passes proves nothing. It is not published.
 */
/* global CustomEvent, HTMLElement, customElements, document, localStorage, setInterval, window */
const policy = window.trustedTypes?.createPolicy('lit-html', { createHTML: (markup) => markup });
const trusted = (markup) => policy?.createHTML(markup) ?? markup;

class NaiveElement extends HTMLElement {
  static observedAttributes = ['src', 'data-json'];
  status = 'idle';
  error = null;
  updateComplete = Promise.resolve(true);

  get src() {
    return this.getAttribute('src');
  }
  set src(value) {
    this.setAttribute('src', value);
  }

  set data(value) {
    this.draw(typeof value === 'string' ? JSON.parse(value) : value);
  }

  connectedCallback() {
    window.addEventListener('resize', () => this.record && this.draw(this.record));
    setInterval(() => (this.seen = this.isConnected), 1000);
    document.cookie = 'naive=1';
    try {
      localStorage.setItem('naive', this.src);
    } catch (error) {
      console.error(error);
    }
    const child = this.querySelector('script');
    if (child) this.data = child.textContent;
  }

  attributeChangedCallback(name, _, value) {
    if (name === 'src') void this.load();
    else this.data = value;
  }

  async load() {
    this.innerHTML = trusted('Loading…');
    this.status = 'loading';
    try {
      const response = await fetch(this.src);
      this.draw(await response.json());
    } catch (error) {
      console.error(error);
      this.error = error;
      this.status = 'error';
      this.innerHTML = trusted('Something went wrong.');
      this.dispatchEvent(new CustomEvent('role-error', { bubbles: true, detail: error }));
    }
  }

  reload() {
    return this.load();
  }

  draw(data) {
    this.record = {};
    for (const key in data) this.record[key] = data[key];
    this.innerHTML = trusted(sections(this.record).join(''));
    this.status = 'ready';
    this.dispatchEvent(new CustomEvent('role-load', { bubbles: true, detail: data }));
  }
}

const rich = (value) =>
  [value]
    .flat()
    .map((run) => (run?.url ? link({ ...run, label: run.text }) : (run?.text ?? run ?? '')))
    .join('');
const link = ({ label, url, description = '' }) => `<p><a href="${url}">${label}</a> ${description}</p>`;
const list = (entries = [], draw) => `<ul>${entries.map((entry) => `<li>${draw(entry)}</li>`).join('')}</ul>`;

function sections(record) {
  const { title, definition, pay, experience, demand, duties, skills, day, takeaways, faqs, cta, links } =
    record;
  return [
    `<h2>A day in the life of a ${title}</h2><p>${rich(definition)}</p>`,
    `<p>${pay?.currency} ${pay?.min}–${pay?.max} ${pay?.text ?? ''} ${experience?.text ?? ''} ${demand ?? ''}</p>`,
    list(takeaways, rich),
    list(day, ({ label, time = '', text }) => `<h3>${label} ${time}</h3><p>${text}</p>`),
    list(duties, (duty) => duty.text ?? duty),
    list(skills, (skill) =>
      skill.url ? link({ label: skill.name, url: skill.url }) : (skill.name ?? skill),
    ),
    list(faqs, ({ question, answer }) => `<h3>${question}</h3>${rich(answer)}`),
    cta ? `<h3>${cta.heading ?? ''}</h3><p>${cta.text ?? ''}</p>${link(cta)}<p>${cta.note ?? ''}</p>` : '',
    list(links, link),
    record.source ? link({ label: record.source.name, url: record.source.url }) : '',
  ];
}

const tags = 'provider profile card summary takeaways day-timeline duties skill-chips faq cta explore';
for (const name of tags.split(' ')) customElements.define(`role-${name}`, class extends NaiveElement {});
