import { expect } from '@open-wc/testing';
import type { RoleDuties } from '../../../src/elements/role-duties.js';
import { en } from '../../../src/locales/en.js';
import { registerMessages } from '../../../src/locales/get-messages.js';
import { ur } from '../../../src/locales/ur.js';
import { drawn, fixture, html, langOf, part, placed, plumber, rootOf } from '../../support/elements.js';

const authored = {
  takeaways: ['Water finds its way.'],
  day: [{ label: 'At eight', text: 'The van is loaded.' }],
};
const cook = { title: 'Cook', duties: ['Cook'] };
const dirOf = (element: Element): string | null => rootOf(element).getAttribute('dir');

/** An element in a shadow root of the page, where `:lang()` does not work in every engine. */
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

const page = document.documentElement;

describe('the language of a section', () => {
  afterEach(() => page.removeAttribute('lang'));

  it('is `locale` before the language of the record', async () => {
    expect(
      langOf(await drawn(html`<role-duties locale="hi"></role-duties>`, { ...cook, lang: 'en' })),
    ).to.equal('hi');
  });

  it('is the language of the record before the `lang` of an ancestor', async () => {
    const around = await fixture<HTMLElement>(html`<div lang="hi"><role-duties></role-duties></div>`);
    const element = around.firstElementChild as RoleDuties;
    element.data = { ...cook, lang: 'en-IN' };
    await element.updateComplete;
    expect(langOf(element)).to.equal('en-IN');
  });

  it('is the `lang` of an ancestor before that of the page', async () => {
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

  it('is the `lang` of an ancestor in the same shadow root before that of the host', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    expect(langOf(await inShadow(host, 'hi'))).to.equal('hi');
  });

  it('is the `lang` of an ancestor outside the shadow root', async () => {
    page.lang = 'en';
    const host = await fixture<HTMLElement>(html`<section lang="hi"><div></div></section>`);
    expect(langOf(await inShadow(host.firstElementChild as HTMLElement))).to.equal('hi');
  });

  it('is that of the page when the `lang` of the ancestor is not available', async () => {
    page.lang = 'hi';
    const host = await fixture<HTMLElement>(html`<div lang="tlh"></div>`);
    expect(langOf(await inShadow(host))).to.equal('hi');
  });

  it('is English when no available language is named', async () => {
    page.lang = 'tlh';
    expect(
      langOf(await drawn(html`<role-duties locale="tlh"></role-duties>`, { ...cook, lang: 'tlh' })),
    ).to.match(/^en/);
  });

  it('is never taken from a malformed tag, which throws nothing', async () => {
    page.lang = 'en';
    const record = { ...cook, lang: 'not a tag' };
    expect(langOf(await drawn(html`<role-duties locale="en_"></role-duties>`, record))).to.match(/^en/);
  });

  it('changes with that of the page, also in a shadow root', async () => {
    page.lang = 'en';
    const element = await inShadow(await fixture<HTMLElement>(html`<div></div>`));
    page.lang = 'hi';
    await Promise.resolve();
    await element.updateComplete;
    expect(langOf(element)).to.equal('hi');
  });

  it('changes, with the direction, when its words are registered', async () => {
    page.lang = 'en';
    const element = await drawn<RoleDuties>(html`<role-duties></role-duties>`, { ...cook, lang: 'ur' });
    const before = [langOf(element), dirOf(element)];
    registerMessages(ur);
    await element.updateComplete;
    expect([...before, langOf(element), dirOf(element)]).to.deep.equal(['en', 'ltr', 'ur', 'rtl']);
  });

  for (const tag of ['takeaways', 'day-timeline', 'duties', 'skill-chips', 'faq', 'cta', 'explore'])
    it(`does not apply to the author’s words in role-${tag}`, async () => {
      const data = { ...plumber, lang: 'ar-EG', ...authored };
      const element = await placed(`role-${tag}`, { data, locale: 'hi' });
      const own = rootOf(element).querySelector('[lang="ar-EG"]')!;
      expect([
        langOf(element),
        getComputedStyle(own).unicodeBidi,
        own.textContent.trim() !== '',
      ]).to.deep.equal(['hi', 'plaintext', true]);
    });

  it('is stated once when the author’s words are in the same language', async () => {
    const element = await drawn(html`<role-duties locale="en-IN"></role-duties>`, {
      ...plumber,
      ...authored,
    });
    expect(rootOf(element).querySelector('[lang]')).to.equal(null);
  });

  it('sets the direction of lines and amounts that start with Latin letters', async () => {
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
    const start = duty.getBoundingClientRect().right - parseFloat(getComputedStyle(duty).paddingRight);
    expect(line.getBoundingClientRect().right).to.be.closeTo(start, 1);
    const summary = await drawn(html`<role-summary></role-summary>`, record);
    const amounts = [...rootOf(summary).querySelectorAll('bdi')];
    const [low, high] = amounts.map((amount) => amount.getBoundingClientRect().left);
    expect(amounts.map((amount) => getComputedStyle(amount).direction)).to.deep.equal(['rtl', 'rtl']);
    expect(low).to.be.above(high!);
  });

  it('is used for composed headings', async () => {
    const element = await drawn(html`<role-duties locale="hi"></role-duties>`, cook);
    expect(part(element, 'heading').textContent).to.match(/मुख्य काम/);
  });

  it('changes its words when they are registered again', async () => {
    registerMessages({ ...en, lang: 'nn' });
    const faq = await drawn(html`<role-faq locale="nn"></role-faq>`);
    registerMessages({ ...en, lang: 'nn', showAll: 'Vis alle svar' });
    await faq.updateComplete;
    expect(part(faq, 'expand-all').textContent).to.equal('Vis alle svar');
  });
});
