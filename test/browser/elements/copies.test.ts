import { expect, fixture } from '@open-wc/testing';
import type { RoleElement } from '../../../src/elements/role-element.js';
import { drawn, html, part, parts, plumber } from '../../support/elements.js';

/** Two elements of one provider, which draw the same: the second shows a copy. */
async function twins(tag: 'role-faq' | 'role-explore'): Promise<[HTMLElement, HTMLElement]> {
  const inside = {
    'role-faq': html`<role-faq></role-faq><role-faq></role-faq>`,
    'role-explore': html`<role-explore></role-explore><role-explore></role-explore>`,
  }[tag];
  const provider = await fixture(html`<role-provider .data=${plumber}>${inside}</role-provider>`);
  const both = [...provider.querySelectorAll<RoleElement>(tag)];
  await Promise.all(both.map(({ updateComplete }) => updateComplete));
  return both as unknown as [HTMLElement, HTMLElement];
}

const openedIn = (element: Element): (string | null)[] =>
  parts(element, 'question').map((each) => each.getAttribute('aria-expanded'));

describe('elements that draw the same', () => {
  it('open their questions each for itself', async () => {
    const [one, two] = await twins('role-faq');
    part(two, 'question').click();
    await (two as RoleElement).updateComplete;
    expect([openedIn(one), openedIn(two)]).to.deep.equal([
      ['false', 'false'],
      ['true', 'false'],
    ]);
  });

  it('announce their links, the second as the first', async () => {
    for (const element of await twins('role-explore')) {
      const told: string[] = [];
      element.addEventListener('role-link-click', (event) => {
        event.preventDefault();
        told.push(event.url);
      });
      part(element, 'link').click();
      expect(told).to.deep.equal(['https://jobs.example/pay']);
    }
  });

  it('are told apart where one is part of a page and the other stands alone', async () => {
    const provider = await fixture(
      html`<role-provider .data=${plumber}
        ><role-explore></role-explore><role-profile></role-profile
      ></role-provider>`,
    );
    const alone = provider.querySelector<RoleElement>('role-explore')!;
    const profile = provider.querySelector<RoleElement>('role-profile')!;
    await Promise.all([alone.updateComplete, profile.updateComplete]);
    const navigations = [alone, profile].map((element) => element.shadowRoot!.querySelectorAll('nav').length);
    expect(navigations).to.deep.equal([0, 1]);
  });

  it('hold no node that is not read', async () => {
    const [, two] = await twins('role-faq');
    const marks = document.createTreeWalker(part(two, 'faq'), NodeFilter.SHOW_COMMENT);
    expect(marks.nextNode()).to.equal(null);
  });
});

describe('a newer record', () => {
  it('leaves alone what it says the same', async () => {
    const faq = await drawn(html`<role-faq></role-faq>`);
    const question = part(faq, 'question');
    faq.data = { ...plumber, definition: 'Plumbers keep water where it belongs.' };
    await faq.updateComplete;
    expect(part(faq, 'question')).to.equal(question);
  });

  it('draws anew what it says otherwise, and leaves focus at its place', async () => {
    const faq = await drawn(html`<role-faq></role-faq>`);
    parts(faq, 'question')[1]!.focus();
    const [nights, van] = plumber.faqs;
    faq.data = { ...plumber, faqs: [{ ...nights, answer: 'They do.' }, van] };
    await faq.updateComplete;
    expect(part(faq, 'answer').textContent.trim()).to.equal('They do.');
    expect(faq.shadowRoot!.activeElement).to.equal(parts(faq, 'question')[1]);
  });
});

describe('a newer record of a whole page', () => {
  const newer = { ...plumber, cta: { ...plumber.cta, text: 'Three towns are hiring.' } };

  it('draws anew what it says otherwise', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`);
    profile.data = newer;
    await profile.updateComplete;
    expect(parts(profile, 'cta-text').map(({ textContent }) => textContent)).to.deep.equal([
      'Three towns are hiring.',
    ]);
  });

  it('leaves the other sections alone, with what the reader has opened and selected there', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`);
    part(profile, 'question').click();
    await profile.updateComplete;
    const before = ['question', 'duty', 'chip'].map((name) => part(profile, name));
    profile.data = newer;
    await profile.updateComplete;
    expect(['question', 'duty', 'chip'].map((name) => part(profile, name))).to.deep.equal(before);
    expect(openedIn(profile)).to.deep.equal(['true', 'false']);
  });

  it('opens in new questions what was open in the old', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`);
    part(profile, 'question').click();
    await profile.updateComplete;
    const [nights, van] = plumber.faqs;
    profile.data = { ...plumber, faqs: [{ ...nights, answer: 'They do.' }, van] };
    await profile.updateComplete;
    expect(part(profile, 'answer').textContent.trim()).to.equal('They do.');
    expect(openedIn(profile)).to.deep.equal(['true', 'false']);
  });

  it('leaves focus at its place', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`);
    part(profile, 'cta-button').focus();
    profile.data = newer;
    await profile.updateComplete;
    expect(profile.shadowRoot!.activeElement).to.equal(part(profile, 'cta-button'));
  });

  it('leaves focus on its question when there are others before it', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`);
    parts(profile, 'question')[1]!.focus();
    const faqs = [{ question: 'Is it wet?', answer: 'Yes.' }, ...plumber.faqs];
    profile.data = { ...plumber, faqs, skills: [{ name: 'Soldering', url: 'https://jobs.example/solder' }] };
    await profile.updateComplete;
    expect(profile.shadowRoot!.activeElement!.id).to.equal('q-own-van');
  });

  it('leaves focus on a link in an answer that is open', async () => {
    const answer = ['See the ', { text: 'almanac', url: 'https://almanac.example/nights' }];
    const faqs = [{ ...plumber.faqs[0], answer }];
    const profile = await drawn(html`<role-profile></role-profile>`, { ...plumber, faqs });
    part(profile, 'question').click();
    part(part(profile, 'answer'), 'link').focus();
    profile.data = { ...plumber, faqs: [{ ...faqs[0], answer: [...answer, '.'] }] };
    await profile.updateComplete;
    expect(profile.shadowRoot!.activeElement?.textContent).to.equal('almanac');
  });

  it('takes away a section it has not', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`);
    const { cta: _, ...without } = plumber;
    profile.data = without;
    await profile.updateComplete;
    expect(parts(profile, 'cta')).to.have.length(0);
    expect(parts(profile, 'links')).to.have.length(1);
  });
});

describe('a link of the fallback', () => {
  it('is the page’s own, and not announced', async () => {
    const faq = await fixture(html`<role-faq><a href="#ask">Ask us</a></role-faq>`);
    let told = 0;
    faq.addEventListener('role-link-click', () => (told += 1));
    faq.querySelector('a')!.click();
    expect(told).to.equal(0);
  });
});
