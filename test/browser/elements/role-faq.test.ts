import { expect } from '@open-wc/testing';
import type { RoleFaq } from '../../../src/elements/role-faq.js';
import type { RoleToggleEvent } from '../../../src/elements/role-events.js';
import { drawn, expanded, html, oneEvent, part, parts, plumber } from '../../support/elements.js';

const questions = (faq: Element): HTMLElement[] => parts(faq, 'question');
const panels = (faq: RoleFaq): HTMLElement[] =>
  questions(faq).map((each) => faq.shadowRoot!.getElementById(each.getAttribute('aria-controls')!)!);

describe('role-faq', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('draws each question as a button inside a heading of the next level', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq heading-level="3"></role-faq>`);
    expect(questions(faq).map((each) => [each.localName, each.parentElement!.localName])).to.deep.equal([
      ['button', 'h4'],
      ['button', 'h4'],
    ]);
  });

  it('closes all answers at first, and leaves them to find-in-page', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq></role-faq>`);
    expect(expanded(faq)).to.deep.equal(['false', 'false']);
    expect(panels(faq).map((each) => each.getAttribute('hidden'))).to.deep.equal([
      'until-found',
      'until-found',
    ]);
  });

  it('gives a closed answer no height', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq></role-faq>`);
    expect(panels(faq).map((each) => each.offsetHeight)).to.deep.equal([0, 0]);
  });

  it('opens and closes one answer by its button, and keeps the others as they are', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq open="first"></role-faq>`);
    questions(faq)[1]!.click();
    await faq.updateComplete;
    expect(expanded(faq)).to.deep.equal(['true', 'true']);
    questions(faq)[0]!.click();
    await faq.updateComplete;
    expect(expanded(faq)).to.deep.equal(['false', 'true']);
    expect(panels(faq)[1]!.offsetHeight).to.be.above(0);
  });

  it('dispatches role-toggle with the id of the question', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq></role-faq>`);
    const toggle = oneEvent(faq, 'role-toggle');
    questions(faq)[1]!.click();
    const { id, open } = (await toggle) as unknown as RoleToggleEvent;
    expect({ id, open }).to.deep.equal({ id: 'own-van', open: true });
  });

  it('opens all answers at first with open="all"', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq open="all"></role-faq>`);
    expect(expanded(faq)).to.deep.equal(['true', 'true']);
  });

  it('opens and closes all answers by one button', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq></role-faq>`);
    part(faq, 'expand-all').click();
    await faq.updateComplete;
    expect(expanded(faq)).to.deep.equal(['true', 'true']);
    part(faq, 'expand-all').click();
    await faq.updateComplete;
    expect(expanded(faq)).to.deep.equal(['false', 'false']);
  });

  it('draws no such button for a single question', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq></role-faq>`, { ...plumber, faqs: [plumber.faqs[0]] });
    expect(parts(faq, 'expand-all')).to.have.length(0);
  });

  it('opens an answer that find-in-page reveals, and closes it by the next click', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq></role-faq>`);
    panels(faq)[0]!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await faq.updateComplete;
    expect(expanded(faq)).to.deep.equal(['true', 'false']);
    questions(faq)[0]!.click();
    await faq.updateComplete;
    expect(expanded(faq)).to.deep.equal(['false', 'false']);
  });

  it('opens the question named in the fragment of the URL, and focuses it', async () => {
    history.replaceState(null, '', '#jobs/own-van');
    const faq = await drawn<RoleFaq>(html`<role-faq id="jobs"></role-faq>`);
    expect(expanded(faq)).to.deep.equal(['false', 'true']);
    expect(faq.shadowRoot!.activeElement).to.equal(questions(faq)[1]);
  });

  it('opens the question of a fragment that comes later', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq id="jobs"></role-faq>`);
    const arrived = oneEvent(window, 'hashchange');
    location.hash = '#jobs/nights';
    await arrived;
    await faq.updateComplete;
    expect(expanded(faq)).to.deep.equal(['true', 'false']);
  });

  it('reads the fragment by the id of role-profile as part of one', async () => {
    history.replaceState(null, '', '#whole/own-van');
    const profile = await drawn(html`<role-profile id="whole"></role-profile>`);
    expect(expanded(profile)).to.deep.equal(['false', 'true']);
  });

  it('dispatches no role-toggle for a question in its fallback content', async () => {
    const faq = await drawn<RoleFaq>(
      html`<role-faq><button part="question" id="q-own">Ask</button></role-faq>`,
      null,
    );
    let count = 0;
    faq.addEventListener('role-toggle', () => (count += 1));
    const child = faq.querySelector('button')!;
    child.click();
    child.dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(count).to.equal(0);
  });

  it('ignores a fragment that names no question', async () => {
    history.replaceState(null, '', '#jobs/%22%5D');
    const faq = await drawn<RoleFaq>(html`<role-faq id="jobs"></role-faq>`);
    expect(expanded(faq)).to.deep.equal(['false', 'false']);
  });

  it('keeps an answer open when the same record is redrawn', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq></role-faq>`);
    questions(faq)[1]!.click();
    faq.heading = 'Asked before';
    await faq.updateComplete;
    expect(expanded(faq)).to.deep.equal(['false', 'true']);
  });

  it('draws rich text in an answer', async () => {
    const faq = await drawn<RoleFaq>(html`<role-faq open="all"></role-faq>`);
    expect(parts(faq, 'answer')[1]!.querySelector('strong')!.textContent).to.equal('Often');
    expect(parts(faq, 'answer')[1]!.textContent.trim()).to.equal('Often, and it costs.');
  });
});
