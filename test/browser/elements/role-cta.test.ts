import { expect } from '@open-wc/testing';
import type { RoleCta } from '../../../src/elements/role-cta.js';
import type { RoleNavigationEvent } from '../../../src/elements/role-events.js';
import { drawn, html, part, parts, textOf } from '../../support/elements.js';

/** Clicks a link while the page cancels the event; returns the URLs of the events, and whether the click was cancelled. */
function clickCancelled(
  element: Element,
  name: string,
  type: 'role-cta-click' | 'role-link-click',
): string[] {
  const urls: string[] = [];
  const cancel = (event: Event): void => {
    urls.push((event as RoleNavigationEvent).url);
    event.preventDefault();
  };
  document.addEventListener(type, cancel);
  const followed = part(element, name).dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }),
  );
  document.removeEventListener(type, cancel);
  return [...urls, followed ? 'followed' : 'cancelled'];
}

describe('role-cta', () => {
  it('draws a link with rel="noopener" and no target', async () => {
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

  it('does not follow the link when the page cancels role-cta-click', async () => {
    const cta = await drawn<RoleCta>(html`<role-cta></role-cta>`);
    expect(clickCancelled(cta, 'cta-button', 'role-cta-click')).to.deep.equal([
      'https://jobs.example/plumber',
      'cancelled',
    ]);
  });

  it('is at least 44 px high', async () => {
    const cta = await drawn<RoleCta>(html`<role-cta></role-cta>`);
    expect(part(cta, 'cta-button').offsetHeight).to.be.at.least(44);
  });
});

describe('role-explore', () => {
  it('does not follow a link when the page cancels role-link-click', async () => {
    const explore = await drawn(html`<role-explore></role-explore>`);
    expect(clickCancelled(explore, 'link', 'role-link-click')).to.deep.equal([
      'https://jobs.example/pay',
      'cancelled',
    ]);
  });

  it('draws no link whose URL is not allowed in a record', async () => {
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
