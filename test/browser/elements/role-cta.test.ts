import { expect } from '@open-wc/testing';
import type { RoleCta } from '../../../src/elements/role-cta.js';
import type { RoleNavigationEvent } from '../../../src/elements/role-events.js';
import { drawn, html, part, parts, textOf } from '../../support/elements.js';

/** Clicks a link on a page that keeps its visitors, and tells what the page heard. */
function clickHeld(element: Element, name: string, type: 'role-cta-click' | 'role-link-click'): string[] {
  const heard: string[] = [];
  const hold = (event: Event): void => {
    heard.push((event as RoleNavigationEvent).url);
    event.preventDefault();
  };
  document.addEventListener(type, hold);
  const left = part(element, name).dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }),
  );
  document.removeEventListener(type, hold);
  return [...heard, left ? 'left' : 'held'];
}

describe('role-cta', () => {
  it('is a link that tells the other side no more than it must', async () => {
    const cta = await drawn<RoleCta>(html`<role-cta></role-cta>`);
    const link = part<HTMLAnchorElement>(cta, 'cta-button');
    expect([link.localName, link.href, link.rel]).to.deep.equal([
      'a',
      'https://jobs.example/plumber',
      'noopener',
    ]);
    expect(link.hasAttribute('target')).to.equal(false);
  });

  for (const [target, text] of [
    ['_blank', 'See open jobs (opens in a new tab)'],
    ['_top', 'See open jobs'],
    ['_self', 'See open jobs'],
    ['jobs', 'See open jobs'],
  ] as const)
    it(`reads as "${text}" with target="${target}"`, async () => {
      const cta = await drawn<RoleCta>(html`<role-cta target=${target}></role-cta>`);
      const button = part<HTMLAnchorElement>(cta, 'cta-button');
      expect([button.target, textOf(button)]).to.deep.equal([target, text]);
    });

  it('reads as its label alone without a target', async () => {
    const cta = await drawn<RoleCta>(html`<role-cta></role-cta>`);
    expect(textOf(part(cta, 'cta-button'))).to.equal('See open jobs');
  });

  it('lets the page keep the visitor', async () => {
    const cta = await drawn<RoleCta>(html`<role-cta></role-cta>`);
    expect(clickHeld(cta, 'cta-button', 'role-cta-click')).to.deep.equal([
      'https://jobs.example/plumber',
      'held',
    ]);
  });

  it('has a target of 44 pixels at least', async () => {
    const cta = await drawn<RoleCta>(html`<role-cta></role-cta>`);
    expect(part(cta, 'cta-button').offsetHeight).to.be.above(43);
  });
});

describe('role-explore', () => {
  it('lets the page keep the visitor', async () => {
    const explore = await drawn(html`<role-explore></role-explore>`);
    expect(clickHeld(explore, 'link', 'role-link-click')).to.deep.equal(['https://jobs.example/pay', 'held']);
  });

  it('shows no link the record may not have', async () => {
    const links = [
      { label: 'Script', url: 'JaVaScRiPt:alert(1)' },
      { label: 'Control', url: '\u0001javascript:alert(1)' },
      { label: 'Data', url: 'data:text/html,x' },
      { label: 'Other host', url: '//evil.example/' },
      { label: 'Fine', url: 'https://jobs.example/' },
    ];
    const explore = await drawn(html`<role-explore></role-explore>`, {
      title: 'Plumber',
      duties: ['Find leaks'],
      links,
    });
    expect(parts(explore, 'link').map((link) => link.textContent.trim())).to.deep.equal(['Fine']);
  });
});
