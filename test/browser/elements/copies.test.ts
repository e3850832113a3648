import { expect, fixture } from '@open-wc/testing';
import type { RoleElement } from '../../../src/elements/role-element.js';
import { drawn, expanded, html, part, parts, plumber } from '../../support/elements.js';

/** Two elements with the same content: the second draws a copy of the first. */
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

describe('elements that draw the same content', () => {
  it('open their questions independently', async () => {
    const [one, two] = await twins('role-faq');
    part(two, 'question').click();
    await (two as RoleElement).updateComplete;
    expect([expanded(one), expanded(two)]).to.deep.equal([
      ['false', 'false'],
      ['true', 'false'],
    ]);
  });

  it('both dispatch role-link-click for their links', async () => {
    for (const element of await twins('role-explore')) {
      const urls: string[] = [];
      element.addEventListener('role-link-click', (event) => {
        event.preventDefault();
        urls.push(event.url);
      });
      part(element, 'link').click();
      expect(urls).to.deep.equal(['https://jobs.example/pay']);
    }
  });

  it('draw a navigation landmark as part of a page, and none in a section alone', async () => {
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

  it('contain no comment nodes', async () => {
    const [, two] = await twins('role-faq');
    const comments = document.createTreeWalker(part(two, 'faq'), NodeFilter.SHOW_COMMENT);
    expect(comments.nextNode()).to.equal(null);
  });
});

describe('a newer record', () => {
  it('keeps the nodes of a section that has not changed', async () => {
    const faq = await drawn(html`<role-faq></role-faq>`);
    const question = part(faq, 'question');
    faq.data = { ...plumber, definition: 'Plumbers keep water where it belongs.' };
    await faq.updateComplete;
    expect(part(faq, 'question')).to.equal(question);
  });

  it('redraws a section that has changed, and keeps the focus', async () => {
    const faq = await drawn(html`<role-faq></role-faq>`);
    parts(faq, 'question')[1]!.focus();
    const [nights, van] = plumber.faqs;
    faq.data = { ...plumber, faqs: [{ ...nights, answer: 'They do.' }, van] };
    await faq.updateComplete;
    expect(part(faq, 'answer').textContent.trim()).to.equal('They do.');
    expect(faq.shadowRoot!.activeElement).to.equal(parts(faq, 'question')[1]);
  });
});

describe('a newer record in role-profile', () => {
  const newer = { ...plumber, cta: { ...plumber.cta, text: 'Three towns are hiring.' } };

  it('redraws a section that has changed', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`);
    profile.data = newer;
    await profile.updateComplete;
    expect(parts(profile, 'cta-text').map(({ textContent }) => textContent)).to.deep.equal([
      'Three towns are hiring.',
    ]);
  });

  it('keeps the nodes of the other sections, and the answers that are open', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`);
    part(profile, 'question').click();
    await profile.updateComplete;
    const before = ['question', 'duty', 'chip'].map((name) => part(profile, name));
    profile.data = newer;
    await profile.updateComplete;
    expect(['question', 'duty', 'chip'].map((name) => part(profile, name))).to.deep.equal(before);
    expect(expanded(profile)).to.deep.equal(['true', 'false']);
  });

  it('keeps an answer open when its text changes', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`);
    part(profile, 'question').click();
    await profile.updateComplete;
    const [nights, van] = plumber.faqs;
    profile.data = { ...plumber, faqs: [{ ...nights, answer: 'They do.' }, van] };
    await profile.updateComplete;
    expect(part(profile, 'answer').textContent.trim()).to.equal('They do.');
    expect(expanded(profile)).to.deep.equal(['true', 'false']);
  });

  it('keeps the focus on the same link of a section that has changed', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`);
    part(profile, 'cta-button').focus();
    profile.data = newer;
    await profile.updateComplete;
    expect(profile.shadowRoot!.activeElement).to.equal(part(profile, 'cta-button'));
  });

  it('keeps the focus on a question when another is inserted before it', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`);
    parts(profile, 'question')[1]!.focus();
    const faqs = [{ question: 'Is it wet?', answer: 'Yes.' }, ...plumber.faqs];
    profile.data = { ...plumber, faqs, skills: [{ name: 'Soldering', url: 'https://jobs.example/solder' }] };
    await profile.updateComplete;
    expect(profile.shadowRoot!.activeElement!.id).to.equal('q-own-van');
  });

  it('keeps the focus on a link in an open answer', async () => {
    const answer = ['See the ', { text: 'almanac', url: 'https://almanac.example/nights' }];
    const faqs = [{ ...plumber.faqs[0], answer }];
    const profile = await drawn(html`<role-profile></role-profile>`, { ...plumber, faqs });
    part(profile, 'question').click();
    part(part(profile, 'answer'), 'link').focus();
    profile.data = { ...plumber, faqs: [{ ...faqs[0], answer: [...answer, '.'] }] };
    await profile.updateComplete;
    expect(profile.shadowRoot!.activeElement?.textContent).to.equal('almanac');
  });

  it('removes a section that it no longer has', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`);
    const { cta: _, ...without } = plumber;
    profile.data = without;
    await profile.updateComplete;
    expect(parts(profile, 'cta')).to.have.length(0);
    expect(parts(profile, 'links')).to.have.length(1);
  });
});

describe('a link in the fallback content', () => {
  it('dispatches no role-link-click', async () => {
    const faq = await fixture(html`<role-faq><a href="#ask">Ask us</a></role-faq>`);
    let count = 0;
    faq.addEventListener('role-link-click', () => (count += 1));
    faq.querySelector('a')!.click();
    expect(count).to.equal(0);
  });
});
