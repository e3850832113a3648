import { expect } from '@open-wc/testing';
import type { RoleDuties } from '../../../src/elements/role-duties.js';
import { en } from '../../../src/locales/en.js';
import { registerMessages } from '../../../src/locales/get-messages.js';
import { ur } from '../../../src/locales/ur.js';
import { drawn, fixture, html, part, plumber } from '../../support/elements.js';

const authored = {
  takeaways: ['Water finds its way.'],
  day: [{ label: 'At eight', text: 'The van is loaded.' }],
};
const cook = { title: 'Cook', duties: ['Cook'] };
const root = (element: Element) => element.shadowRoot!.querySelector('.root')!;
const langOf = (element: Element) => root(element).getAttribute('lang');

/** An element in the shadow root of a host: what `:lang()` does not see in every engine. */
async function inShadow(host: HTMLElement, lang?: string): Promise<RoleDuties> {
  const inner = host.attachShadow({ mode: 'open' });
  const place = document.createElement('div');
  if (lang) place.lang = lang;
  const element = document.createElement('role-duties');
  element.data = cook;
  place.append(element);
  inner.append(place);
  await element.updateComplete;
  return element;
}

/** What the page says, and afterwards nothing any more. */
const page = document.documentElement;

describe('the language of a section', () => {
  afterEach(() => page.removeAttribute('lang'));

  it('is its locale before the record’s', async () => {
    expect(
      langOf(await drawn(html`<role-duties locale="hi"></role-duties>`, { ...cook, lang: 'en' })),
    ).to.equal('hi');
  });

  it('is the record’s before that of the nearest ancestor', async () => {
    const around = await fixture<HTMLElement>(html`<div lang="hi"><role-duties></role-duties></div>`);
    const element = around.firstElementChild as RoleDuties;
    element.data = { ...cook, lang: 'en-IN' };
    await element.updateComplete;
    expect(langOf(element)).to.equal('en-IN');
  });

  it('is that of the nearest ancestor before the page’s', async () => {
    page.lang = 'en';
    const around = await fixture<HTMLElement>(
      html`<div lang="hi">
        <p><role-duties></role-duties></p>
      </div>`,
    );
    const element = around.querySelector('role-duties')!;
    element.data = cook;
    await element.updateComplete;
    expect(langOf(element)).to.equal('hi');
  });

  it('is that of an ancestor in the same shadow root before that of the host', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    expect(langOf(await inShadow(host, 'hi'))).to.equal('hi');
  });

  it('is that of the host outside its shadow root', async () => {
    page.lang = 'en';
    const host = await fixture<HTMLElement>(html`<section lang="hi"><div></div></section>`);
    expect(langOf(await inShadow(host.firstElementChild as HTMLElement))).to.equal('hi');
  });

  it('is the page’s when there are no words for that of the ancestor', async () => {
    page.lang = 'hi';
    const host = await fixture<HTMLElement>(html`<div lang="tlh"></div>`);
    expect(langOf(await inShadow(host))).to.equal('hi');
  });

  it('is English, perhaps of the visitor’s region, when nobody names one there are words for', async () => {
    page.lang = 'tlh';
    expect(
      langOf(await drawn(html`<role-duties locale="tlh"></role-duties>`, { ...cook, lang: 'tlh' })),
    ).to.match(/^en/);
  });

  it('is that of what is malformed nowhere, and nothing throws', async () => {
    page.lang = 'en';
    const record = { ...cook, lang: 'not a tag' };
    expect(langOf(await drawn(html`<role-duties locale="en_"></role-duties>`, record))).to.match(/^en/);
  });

  it('changes with that of the page, in a shadow root too', async () => {
    page.lang = 'en';
    const element = await inShadow(await fixture<HTMLElement>(html`<div></div>`));
    page.lang = 'hi';
    await Promise.resolve();
    await element.updateComplete;
    expect(langOf(element)).to.equal('hi');
  });

  it('changes when its words arrive, and the direction with it', async () => {
    page.lang = 'en';
    const element = await drawn<RoleDuties>(html`<role-duties></role-duties>`, { ...cook, lang: 'ur' });
    const before = [langOf(element), root(element).getAttribute('dir')];
    registerMessages(ur);
    await element.updateComplete;
    expect([...before, langOf(element), root(element).getAttribute('dir')]).to.deep.equal([
      'en',
      'ltr',
      'ur',
      'rtl',
    ]);
  });

  for (const tag of ['takeaways', 'day-timeline', 'duties', 'skill-chips', 'faq', 'cta', 'explore'])
    it(`leaves the author’s words in role-${tag} their own`, async () => {
      const element = document.createElement(`role-${tag}`) as RoleDuties;
      Object.assign(element, { data: { ...plumber, lang: 'ar-EG', ...authored }, locale: 'hi' });
      document.body.append(element);
      await element.updateComplete;
      const own = root(element).querySelector('[lang="ar-EG"]')!;
      expect([
        langOf(element),
        getComputedStyle(own).unicodeBidi,
        own.textContent.trim() !== '',
      ]).to.deep.equal(['hi', 'plaintext', true]);
      element.remove();
    });

  it('leaves nothing apart when all words are in one', async () => {
    const element = await drawn(html`<role-duties locale="en-IN"></role-duties>`, {
      ...plumber,
      ...authored,
    });
    expect(root(element).querySelector('[lang]')).to.equal(null);
  });

  it('runs from its own side, whatever letters a line begins with', async () => {
    registerMessages(ur);
    const record = {
      title: 'باورچی',
      lang: 'ur',
      duties: ['REST بنانا'],
      pay: { min: 40, max: 90, currency: 'PKR', period: 'hour' },
    };
    const duty = part(await drawn(html`<role-duties></role-duties>`, record), 'duty');
    const line = document.createRange();
    line.selectNodeContents(duty);
    const { left, right } = duty.getBoundingClientRect();
    expect(line.getBoundingClientRect().left).to.be.above((left + right) / 2);
    const summary = await drawn(html`<role-summary></role-summary>`, record);
    const amounts = [...root(summary).querySelectorAll('bdi')];
    const [low, high] = amounts.map((amount) => amount.getBoundingClientRect().left);
    expect(amounts.map((amount) => getComputedStyle(amount).direction)).to.deep.equal(['rtl', 'rtl']);
    expect(low).to.be.above(high!);
  });

  it('is said in its own words', async () => {
    const element = await drawn(html`<role-duties locale="hi"></role-duties>`, cook);
    expect(part(element, 'heading').textContent).to.match(/मुख्य काम/);
  });

  it('is said in the words that took the place of others', async () => {
    registerMessages({ ...en, lang: 'nn' });
    const faq = await drawn(html`<role-faq locale="nn"></role-faq>`);
    registerMessages({ ...en, lang: 'nn', showAll: 'Vis alle svar' });
    await faq.updateComplete;
    expect(part(faq, 'expand-all').textContent).to.equal('Vis alle svar');
  });
});
