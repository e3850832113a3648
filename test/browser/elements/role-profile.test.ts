import { expect } from '@open-wc/testing';
import type { RoleProfile } from '../../../src/elements/role-profile.js';
import {
  drawn,
  fixture,
  headingLevels,
  html,
  oneEvent,
  part,
  parts,
  plumber,
  textOf,
} from '../../support/elements.js';

/** What it shows, each section by a part that only that has. */
const SIGNS = {
  summary: 'header',
  takeaways: 'takeaways',
  day: 'day',
  duties: 'duties',
  skills: 'skills',
  faq: 'faq',
  cta: 'cta',
  explore: 'links',
};

function sectionsIn(profile: Element): string[] {
  const signs = Object.entries(SIGNS).map(([name, sign]) => [parts(profile, sign)[0], name] as const);
  const shown = signs.filter((sign): sign is [HTMLElement, string] => !!sign[0]);
  return shown
    .sort(([a], [b]) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .map(([, name]) => name);
}

describe('role-profile', () => {
  it('draws every section of the record, in order', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`);
    expect(sectionsIn(profile)).to.deep.equal(Object.keys(SIGNS));
  });

  it('leaves out what the record has not', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`, {
      title: 'Plumber',
      duties: ['Find leaks', 'Fit taps'],
    });
    expect(sectionsIn(profile)).to.deep.equal(['summary', 'day', 'duties', 'faq']);
  });

  it('leaves its children in view when the record has none of the sections it is asked for', async () => {
    const profile = await drawn(html`<role-profile sections="cta explore"><p>Ask us</p></role-profile>`, {
      title: 'Plumber',
      duties: ['Find leaks', 'Fit taps'],
    });
    expect(profile.matches(':state(empty)')).to.be.true;
    expect(profile.querySelector('p')!.offsetHeight).to.be.above(0);
    expect(profile.shadowRoot!.querySelector('article')).to.equal(null);
  });

  it('draws the sections it is asked for, in that order, and ignores other words', async () => {
    const profile = await drawn(html`<role-profile sections="skills summary nonsense"></role-profile>`);
    expect(sectionsIn(profile)).to.deep.equal(['skills', 'summary']);
  });

  it('credits the source whatever sections are shown', async () => {
    const profile = await drawn(html`<role-profile sections="skills"></role-profile>`);
    expect(textOf(part(profile, 'source'))).to.contain('The plumbers’ almanac');
    expect(textOf(part(profile, 'source'))).to.contain('CC BY 4.0');
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`steps its headings down from heading-level="${level}", without a gap and not below h6`, async () => {
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

  it('has no id twice', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`);
    const ids = [...profile.shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).to.deep.equal([...new Set(ids)]);
  });

  it('has one article and one navigation, and no other landmark', async () => {
    const profile = await drawn(html`<role-profile></role-profile>`);
    const landmarks = profile.shadowRoot!.querySelectorAll(
      'article, nav, main, aside, section, header, footer, [role=region]',
    );
    expect([...landmarks].map(({ localName }) => localName)).to.deep.equal(['article', 'nav']);
  });

  it('replaces the title by its heading attribute', async () => {
    const profile = await drawn(html`<role-profile heading="Pipes, all day"></role-profile>`);
    expect(part(profile, 'title').textContent).to.equal('Pipes, all day');
  });

  it('hides an empty heading from sight only', async () => {
    const duties = await drawn(html`<role-duties heading=""></role-duties>`);
    expect(part(duties, 'heading').textContent).to.not.equal('');
    expect(part(duties, 'heading').offsetHeight).to.be.below(2);
  });

  it('hands parts out under their own names', async () => {
    const style = document.createElement('style');
    style.textContent = 'role-profile::part(chip) { color: rgb(1, 2, 3) }';
    document.head.append(style);
    const profile = await drawn(html`<role-profile></role-profile>`);
    expect(getComputedStyle(part(profile, 'chip')).color).to.equal('rgb(1, 2, 3)');
    style.remove();
  });

  it('draws a section as it is drawn alone', async () => {
    const stroke = (element: Element): string => getComputedStyle(part(element, 'eyebrow'), '::before').width;
    const alone = await drawn(html`<role-summary></role-summary>`);
    const profile = await drawn(html`<role-profile></role-profile>`);
    expect(stroke(profile)).to.equal(stroke(alone));
  });

  it('is branded by one token on the page', async () => {
    document.documentElement.style.setProperty('--role-accent', 'rgb(10, 20, 30)');
    const profile = await drawn(html`<role-profile></role-profile>`);
    expect(getComputedStyle(part(profile, 'cta-button')).backgroundColor).to.equal('rgb(10, 20, 30)');
    document.documentElement.style.removeProperty('--role-accent');
  });

  it('has told the page that it loaded only once all of it is drawn', async () => {
    const profile = document.createElement('role-profile');
    profile.data = plumber;
    const load = oneEvent(profile, 'role-load');
    document.body.append(profile);
    await load;
    expect(parts(profile, 'duty')).to.have.length(5);
    profile.remove();
  });

  it('speaks the language of the record, whole, on a page in another', async () => {
    document.documentElement.lang = 'en';
    const profile = await drawn(html`<role-profile></role-profile>`, {
      lang: 'hi',
      title: 'शिक्षक',
      duties: ['पाठ पढ़ाना', 'कॉपियाँ जाँचना'],
    });
    expect(profile.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.match(/^hi/);
    expect(textOf(profile)).to.not.match(/[A-Za-z]{3}/);
  });

  it('takes its language from the page when the record names none, and follows the page', async () => {
    const { lang: _, ...record } = plumber;
    document.documentElement.lang = 'hi';
    const profile = await drawn(html`<role-profile sections="faq"></role-profile>`, record);
    const inHindi = textOf(profile);
    document.documentElement.lang = 'en';
    await new Promise<void>((resolve) => queueMicrotask(resolve));
    await profile.updateComplete;
    expect(textOf(profile)).to.not.equal(inHindi);
    expect(profile.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.match(/^en/);
  });

  it('takes the author’s locale before everything else', async () => {
    const profile = await drawn(html`<role-profile locale="hi"></role-profile>`);
    expect(profile.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.match(/^hi/);
  });
});

describe('a section on its own', () => {
  const tags = ['summary', 'takeaways', 'day-timeline', 'duties', 'skill-chips', 'faq', 'cta', 'explore'];

  for (const name of tags) {
    it(`role-${name} draws its section, under a heading, and adds no landmark`, async () => {
      const element = document.createElement(`role-${name}`) as RoleProfile;
      element.data = plumber;
      document.body.append(element);
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('h2')!.textContent.trim()).to.not.equal('');
      expect(element.shadowRoot!.querySelectorAll('article, nav, section, main, aside')).to.have.length(0);
      element.remove();
    });
  }

  it('fits a box as narrow as 280 px and every kind of parent', async () => {
    const styles = [
      'float: left',
      'display: inline-block',
      'display: flex',
      'display: grid',
      'display: table-cell',
      'width: max-content',
    ];
    for (const style of styles) {
      const parent = await fixture<HTMLElement>(html`<div style=${style}></div>`);
      const element = document.createElement('role-duties');
      element.data = plumber;
      parent.append(element);
      await element.updateComplete;
      expect(element.offsetWidth, style).to.be.above(279);
    }
  });
});
