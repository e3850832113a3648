import { expect } from '@open-wc/testing';
import type { RoleFaq } from '../../../src/elements/role-faq.js';
import type { RoleToggleEvent } from '../../../src/elements/role-events.js';
import { drawn, html, oneEvent, part, parts, plumber } from '../../support/elements.js';

const questions = (faq: Element): HTMLElement[] => parts(faq, 'question');
const expanded = (faq: Element): (string | null)[] =>
  questions(faq).map((each) => each.getAttribute('aria-expanded'));
const panels = (faq: RoleFaq): HTMLElement[] =>
  questions(faq).map((each) => faq.shadowRoot!.getElementById(each.getAttribute('aria-controls')!)!);

describe('role-faq', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('puts each question into a button inside a heading of the next level', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq heading-level="3"></role-faq>`);
    expect(questions(faq).map((each) => [each.localName, each.parentElement!.localName])).to.deep.equal([
      ['button', 'h4'],
      ['button', 'h4'],
    ]);
  });

  it('is closed to begin with, with answers that can still be found', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq></role-faq>`);
    expect(expanded(faq)).to.deep.equal(['false', 'false']);
    expect(panels(faq).map((each) => each.getAttribute('hidden'))).to.deep.equal([
      'until-found',
      'until-found',
    ]);
  });

  it('takes no room for a closed answer', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq></role-faq>`);
    expect(panels(faq).map((each) => each.offsetHeight)).to.deep.equal([0, 0]);
  });

  it('opens and closes by the button, and leaves the others alone', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq open="first"></role-faq>`);
    questions(faq)[1]!.click();
    await faq.updateComplete;
    expect(expanded(faq)).to.deep.equal(['true', 'true']);
    questions(faq)[0]!.click();
    await faq.updateComplete;
    expect(expanded(faq)).to.deep.equal(['false', 'true']);
    expect(panels(faq)[1]!.offsetHeight).to.be.above(0);
  });

  it('tells the page which question was opened', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq></role-faq>`);
    const told = oneEvent(faq, 'role-toggle');
    questions(faq)[1]!.click();
    const { id, open } = (await told) as unknown as RoleToggleEvent;
    expect({ id, open }).to.deep.equal({ id: 'own-van', open: true });
  });

  it('opens everything with open="all"', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq open="all"></role-faq>`);
    expect(expanded(faq)).to.deep.equal(['true', 'true']);
  });

  it('shows and hides all answers by one button', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq></role-faq>`);
    part(faq, 'expand-all').click();
    await faq.updateComplete;
    expect(expanded(faq)).to.deep.equal(['true', 'true']);
    part(faq, 'expand-all').click();
    await faq.updateComplete;
    expect(expanded(faq)).to.deep.equal(['false', 'false']);
  });

  it('offers no such button for a single question', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq></role-faq>`, { ...plumber, faqs: [plumber.faqs[0]] });
    expect(parts(faq, 'expand-all')).to.have.length(0);
  });

  it('follows the browser when find-in-page reveals an answer, and the next click closes it', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq></role-faq>`);
    panels(faq)[0]!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await faq.updateComplete;
    expect(expanded(faq)).to.deep.equal(['true', 'false']);
    questions(faq)[0]!.click();
    await faq.updateComplete;
    expect(expanded(faq)).to.deep.equal(['false', 'false']);
  });

  it('opens the question a link names, and moves focus to it', async () => {
    history.replaceState(null, '', '#jobs/own-van');
    const faq = await drawn<RoleFaq>(html`<role-faq id="jobs"></role-faq>`);
    expect(expanded(faq)).to.deep.equal(['false', 'true']);
    expect(faq.shadowRoot!.activeElement).to.equal(questions(faq)[1]);
  });

  it('opens the question of a link followed later', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq id="jobs"></role-faq>`);
    const arrived = oneEvent(window, 'hashchange');
    location.hash = '#jobs/nights';
    await arrived;
    await faq.updateComplete;
    expect(expanded(faq)).to.deep.equal(['true', 'false']);
  });

  it('takes the id of the profile it is part of', async () => {
    history.replaceState(null, '', '#whole/own-van');
    const profile = await drawn(html`<role-profile id="whole"></role-profile>`);
    expect(expanded(profile)).to.deep.equal(['false', 'true']);
  });

  it('leaves questions of its children to the page', async () => {
    const faq = await drawn<RoleFaq>(
      html`<role-faq><button part="question" id="q-own">Ask</button></role-faq>`,
      null,
    );
    let told = 0;
    faq.addEventListener('role-toggle', () => (told += 1));
    const child = faq.querySelector('button')!;
    child.click();
    child.dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(told).to.equal(0);
  });

  it('ignores a link to something else', async () => {
    history.replaceState(null, '', '#jobs/%22%5D');
    const faq = await drawn<RoleFaq>(html`<role-faq id="jobs"></role-faq>`);
    expect(expanded(faq)).to.deep.equal(['false', 'false']);
  });

  it('keeps what the visitor opened when the same record is drawn again', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq></role-faq>`);
    questions(faq)[1]!.click();
    faq.heading = 'Asked before';
    await faq.updateComplete;
    expect(expanded(faq)).to.deep.equal(['false', 'true']);
  });

  it('shows rich text as text, with its stress', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq open="all"></role-faq>`);
    expect(parts(faq, 'answer')[1]!.querySelector('strong')!.textContent).to.equal('Often');
    expect(parts(faq, 'answer')[1]!.textContent.trim()).to.equal('Often, and it costs.');
  });
});
