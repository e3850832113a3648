import { expect } from '@open-wc/testing';
import type { RoleElement } from '../../../src/elements/role-element.js';
import {
  drawn,
  fixture,
  headingLevels,
  html,
  langOf,
  oneEvent,
  part,
  parts,
  placed,
  plumber,
  textOf,
} from '../../support/elements.js';

const ALL = ['summary', 'takeaways', 'day', 'duties', 'skills', 'faq', 'cta', 'explore'];

/** Names of the sections that are drawn, in document order, by the ids of their headings. */
const sectionsIn = (profile: Element): string[] =>
  parts(profile, 'heading').map(({ id }) => id.replace('-heading', ''));

describe('role-profile', () => {
  it('draws every section of the record, in order', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`);
    expect(sectionsIn(profile)).to.deep.equal(ALL);
  });

  it('draws only the sections that the record has facts for', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`, {
      title: 'Plumber',
      duties: ['Find leaks', 'Fit taps'],
    });
    expect(sectionsIn(profile)).to.deep.equal(['summary', 'day', 'duties', 'faq']);
  });

  it('shows its fallback content when the record has none of the requested sections', async () => {
    const profile = await drawn(html`<role-profile sections="cta explore"><p>Ask us</p></role-profile>`, {
      title: 'Plumber',
      duties: ['Find leaks', 'Fit taps'],
    });
    expect(profile.matches(':state(empty)')).to.be.true;
    expect(profile.querySelector('p')!.offsetHeight).to.be.above(0);
    expect(profile.shadowRoot!.querySelector('article')).to.equal(null);
  });

  it('draws the requested sections in their order, and ignores unknown names', async () => {
    const profile = await drawn(html`<role-profile sections="skills summary nonsense"></role-profile>`);
    expect(sectionsIn(profile)).to.deep.equal(['skills', 'summary']);
  });

  for (const [sections, wanted] of [
    ['faq summary faq', ['faq', 'summary']],
    ['faq,summary', ['faq', 'summary']],
    ['\n  faq,\n  summary\n', ['faq', 'summary']],
    ['nonsense', ALL],
    ['', ALL],
  ] as const)
    it(`draws ${wanted.join(', ')} with sections=${JSON.stringify(sections)}`, async () => {
      const profile = await drawn(html`<role-profile sections=${sections}></role-profile>`);
      expect(sectionsIn(profile)).to.deep.equal(wanted);
    });

  it('credits the source with any choice of sections', async () => {
    const profile = await drawn(html`<role-profile sections="skills"></role-profile>`);
    expect(textOf(part(profile, 'source'))).to.contain('The plumbers’ almanac');
    expect(textOf(part(profile, 'source'))).to.contain('CC BY 4.0');
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`nests its headings from heading-level="${level}" without a gap, and not below h6`, async () => {
      const profile = await drawn(html`<role-profile heading-level=${level}></role-profile>`);
      const levels = headingLevels(profile).map((name) => Number(name[1]));
      expect(levels[0]).to.equal(level);
      const wanted = [level, level + 1, level + 2].map((each) => Math.min(6, each));
      expect([...new Set(levels)].sort()).to.deep.equal([...new Set(wanted)]);
      levels.reduce((before, now) => {
        expect(now - before).to.be.below(2);
        return now;
      });
    });
  }

  it('uses each id once', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`);
    const ids = [...profile.shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).to.deep.equal([...new Set(ids)]);
  });

  it('has one article, one navigation landmark, and no other landmark', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`);
    const landmarks = profile.shadowRoot!.querySelectorAll(
      'article, nav, main, aside, section, header, footer, [role=region]',
    );
    expect([...landmarks].map(({ localName }) => localName)).to.deep.equal(['article', 'nav']);
  });

  it('draws the `heading` attribute in place of the title', async () => {
    const profile = await drawn(html`<role-profile heading="Pipes, all day"></role-profile>`);
    expect(part(profile, 'title').textContent).to.equal('Pipes, all day');
  });

  it('hides an empty heading visually, and keeps its accessible name', async () => {
    const duties = await drawn(html`<role-duties heading=""></role-duties>`);
    expect(part(duties, 'heading').textContent).to.not.equal('');
    expect(part(duties, 'heading').offsetHeight).to.be.below(2);
  });

  it('shows its composed headings', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`);
    const positions = parts(profile, 'heading').map((heading) => getComputedStyle(heading).position);
    expect(positions).to.deep.equal(Array(8).fill('static'));
  });

  it('marks each list with role="list", which WebKit drops together with its bullets', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`);
    const lists = [...profile.shadowRoot!.querySelectorAll('ul, ol')];
    expect(lists.map((list) => list.getAttribute('role'))).to.deep.equal(Array(6).fill('list'));
  });

  it('exposes its parts to ::part()', async () => {
    const style = document.createElement('style');
    style.textContent = 'role-profile::part(chip) { color: rgb(1, 2, 3) }';
    document.head.append(style);
    const profile = await drawn(html`<role-profile></role-profile>`);
    expect(getComputedStyle(part(profile, 'chip')).color).to.equal('rgb(1, 2, 3)');
    style.remove();
  });

  it('styles a section like the section’s own element', async () => {
    const width = (element: Element): string => getComputedStyle(part(element, 'eyebrow'), '::before').width;
    const alone = await drawn(html`<role-summary></role-summary>`);
    const profile = await drawn(html`<role-profile></role-profile>`);
    expect(width(profile)).to.equal(width(alone));
  });

  it('takes --role-accent from the root of the page', async () => {
    document.documentElement.style.setProperty('--role-accent', 'rgb(10, 20, 30)');
    const profile = await drawn(html`<role-profile></role-profile>`);
    expect(getComputedStyle(part(profile, 'cta-button')).backgroundColor).to.equal('rgb(10, 20, 30)');
    document.documentElement.style.removeProperty('--role-accent');
  });

  it('dispatches role-load after all of it is drawn', async () => {
    const profile = document.createElement('role-profile');
    profile.data = plumber;
    const load = oneEvent(profile, 'role-load');
    document.body.append(profile);
    await load;
    expect(parts(profile, 'duty')).to.have.length(5);
    profile.remove();
  });

  it('draws all composed text in the language of the record, on a page in another', async () => {
    document.documentElement.lang = 'en';
    const profile = await drawn(html`<role-profile></role-profile>`, {
      lang: 'hi',
      title: 'शिक्षक',
      duties: ['पाठ पढ़ाना', 'कॉपियाँ जाँचना'],
    });
    expect(langOf(profile)).to.equal('hi');
    expect(textOf(profile)).to.not.match(/[A-Za-z]{3}/);
  });

  it('takes its language from the page when the record names none, and follows later changes', async () => {
    const { lang: _, ...record } = plumber;
    document.documentElement.lang = 'hi';
    const profile = await drawn(html`<role-profile sections="faq"></role-profile>`, record);
    const inHindi = textOf(profile);
    document.documentElement.lang = 'en';
    await Promise.resolve();
    await profile.updateComplete;
    expect(textOf(profile)).to.not.equal(inHindi);
    expect(langOf(profile)).to.equal('en');
  });

  it('prefers `locale` to the language of the record', async () => {
    const profile = await drawn(html`<role-profile locale="hi"></role-profile>`);
    expect(langOf(profile)).to.equal('hi');
  });
});

describe('a section alone', () => {
  const tags = ['summary', 'takeaways', 'day-timeline', 'duties', 'skill-chips', 'faq', 'cta', 'explore'];

  for (const name of tags) {
    it(`draws a heading and no landmark as role-${name}`, async () => {
      const element = await placed<RoleElement>(`role-${name}`);
      expect(element.shadowRoot!.querySelector('h2')!.textContent.trim()).to.not.equal('');
      expect(element.shadowRoot!.querySelectorAll('article, nav, section, main, aside')).to.have.length(0);
    });
  }

  for (const style of [
    'float: left',
    'display: inline-block',
    'display: flex',
    'display: table-cell',
    'width: max-content',
  ])
    it(`is 20rem wide in a parent that shrinks to its content: ${style}`, async () => {
      const parent = await fixture<HTMLElement>(html`<div style=${style}></div>`);
      const element = document.createElement('role-duties');
      element.data = plumber;
      parent.append(element);
      await element.updateComplete;
      expect(element.offsetWidth).to.equal(320);
    });

  it('fills the column of a grid', async () => {
    const grid = await fixture(html`<div style="display: grid; width: 600px"></div>`);
    const element = document.createElement('role-duties');
    element.data = plumber;
    grid.append(element);
    await element.updateComplete;
    expect(element.offsetWidth).to.equal(600);
  });
});
