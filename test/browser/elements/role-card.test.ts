import { expect, fixture, nextFrame } from '@open-wc/testing';
import type { RoleCard } from '../../../src/elements/role-card.js';
import type { RoleNavigationEvent } from '../../../src/elements/role-events.js';
import type { RoleSkillChips } from '../../../src/elements/role-skill-chips.js';
import { drawn, html, oneEvent, part, parts, plumber, textOf } from '../../support/elements.js';

const role = { ...plumber, url: 'https://jobs.example/plumber-role' };
const manySkills = { ...role, skills: Array.from({ length: 12 }, (_, index) => `Long skill ${index}`) };

const labels = (card: Element): string[] => parts(card, 'skill').map((skill) => textOf(skill));

describe('role-card', () => {
  it('shows title, facts, day, skills, button and source of the role', async () => {
    const card = await drawn<RoleCard>(html`<role-card></role-card>`, role);
    expect(textOf(part(card, 'title'))).to.equal('Plumber');
    expect(parts(card, 'fact')).to.have.length(2);
    expect(part(card, 'strip').getAttribute('aria-label')).to.match(
      /: Morning, Midday, Afternoon, Wrapping up$/,
    );
    expect(labels(card)).to.deep.equal(['Soldering', 'Gas safety', 'AutoCAD']);
    expect(textOf(part(card, 'cta-button'))).to.equal('See open jobs');
    expect(textOf(part(card, 'source'))).to.contain('CC BY 4.0');
  });

  it('leaves out what the record does not have', async () => {
    const card = await drawn<RoleCard>(html`<role-card></role-card>`, {
      title: 'Plumber',
      skills: ['Soldering'],
    });
    for (const name of ['fact', 'strip', 'cta-button', 'source', 'card-link', 'skill-more'])
      expect(parts(card, name), name).to.have.length(0);
  });

  it('links the title to the page of the role, and to nothing without one', async () => {
    const card = await drawn<RoleCard>(html`<role-card></role-card>`, role);
    expect(part<HTMLAnchorElement>(card, 'card-link').href).to.equal(role.url);
    card.data = plumber;
    await card.updateComplete;
    expect(parts(card, 'card-link')).to.have.length(0);
    expect(textOf(part(card, 'title'))).to.equal('Plumber');
  });

  it('is a target as a whole, with the button and the source as targets of their own', async () => {
    const card = await drawn<RoleCard>(html`<role-card style="width: 300px"></role-card>`, role);
    // Browsers skip the contents of the card for its first frame.
    await nextFrame();
    await nextFrame();
    const isHit = (element: Element, target: Element): boolean => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return card.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2) === target;
    };
    const source = part(card, 'source').querySelector('a')!;
    expect(isHit(part(card, 'strip'), part(card, 'card-link'))).to.be.true;
    expect(isHit(part(card, 'cta-button'), part(card, 'cta-button'))).to.be.true;
    expect(isHit(source, source)).to.be.true;
  });

  it('reports a click on the card with the id of the record', async () => {
    const card = await drawn<RoleCard>(html`<role-card></role-card>`, { ...role, id: 'plumber-1' });
    const event = oneEvent(card, 'role-link-click');
    card.addEventListener('role-link-click', (click) => click.preventDefault());
    part(card, 'card-link').click();
    const { id, url } = (await event) as unknown as RoleNavigationEvent;
    expect([id, url]).to.deep.equal(['plumber-1', role.url]);
  });

  it('opens its links where `target` says, also after a change', async () => {
    const card = await drawn<RoleCard>(html`<role-card target="_top"></role-card>`, role);
    const targets = (): (string | null)[] =>
      ['card-link', 'cta-button'].map((name) => part(card, name).getAttribute('target'));
    expect(targets()).to.deep.equal(['_top', '_top']);
    card.target = '_blank';
    await card.updateComplete;
    expect(targets()).to.deep.equal(['_blank', '_blank']);
  });

  it('lists as many skills as two lines take, and counts the others', async () => {
    const card = await drawn<RoleCard>(html`<role-card></role-card>`, manySkills);
    expect(labels(card)).to.have.length(4);
    expect(textOf(part(card, 'skill-more'))).to.equal('+8 more');
  });

  it('lists at least three skills, however long', async () => {
    const skills = Array.from({ length: 5 }, (_, index) => `${'Very '.repeat(10)}long ${index}`);
    const card = await drawn<RoleCard>(html`<role-card></role-card>`, { ...role, skills });
    expect(labels(card)).to.have.length(3);
  });

  it('lists as many skills as `max-skills` says, also after a change', async () => {
    const card = await drawn<RoleCard>(html`<role-card max-skills="2"></role-card>`, manySkills);
    expect(labels(card)).to.have.length(2);
    expect(textOf(part(card, 'skill-more'))).to.equal('+10 more');
    card.maxSkills = 12;
    await card.updateComplete;
    expect(labels(card)).to.have.length(12);
    expect(parts(card, 'skill-more')).to.have.length(0);
  });

  it('has a surface unless it is plain', async () => {
    const card = await drawn<RoleCard>(html`<role-card></role-card>`, role);
    const padding = (): string => getComputedStyle(card.shadowRoot!.querySelector('.root')!).paddingTop;
    expect(padding()).not.to.equal('0px');
    card.appearance = 'plain';
    await card.updateComplete;
    expect(padding()).to.equal('0px');
  });

  it('uses the heading level and the heading of its attributes', async () => {
    const card = await drawn<RoleCard>(
      html`<role-card heading-level="4" heading="Our plumber"></role-card>`,
      role,
    );
    expect([part(card, 'title').localName, textOf(part(card, 'title'))]).to.deep.equal(['h4', 'Our plumber']);
  });

  it('fires one impression, for the section `card`', async () => {
    const sections: string[] = [];
    const listen = (event: Event): void => void sections.push((event as Event & { section: string }).section);
    document.addEventListener('role-impression', listen);
    const seen = oneEvent(document, 'role-impression');
    await drawn<RoleCard>(html`<role-card></role-card>`, role);
    await seen;
    document.removeEventListener('role-impression', listen);
    expect(sections).to.deep.equal(['card']);
  });

  it('takes at most 110 nodes', async () => {
    const card = await drawn<RoleCard>(html`<role-card></role-card>`, { ...manySkills, demand: 'high' });
    const walker = document.createTreeWalker(card.shadowRoot!, NodeFilter.SHOW_ALL);
    let count = 0;
    while (walker.nextNode()) count++;
    expect(count).to.be.at.most(110);
  });
});

describe('the skills a visitor has ticked', () => {
  const tick = async (name: string): Promise<RoleSkillChips> => {
    const chips = await drawn<RoleSkillChips>(html`<role-skill-chips selectable></role-skill-chips>`, {
      title: 'Welder',
      skills: [name, 'Welding'],
    });
    part(chips, 'chip').click();
    await chips.updateComplete;
    return chips;
  };
  const marked = (card: Element): string[] =>
    [...card.shadowRoot!.querySelectorAll('.known')].map((chip) => textOf(chip));

  it('are marked and counted on the cards of other roles, whatever their case and spaces', async () => {
    const card = await drawn<RoleCard>(html`<role-card></role-card>`, role);
    expect(part(card, 'skill-count').hidden).to.be.true;
    const chips = await tick('gas   SAFETY');
    expect(marked(card)).to.deep.equal(['Gas safety']);
    expect(textOf(part(card, 'skill-count'))).to.equal('You know 1 of 3');
    part(chips, 'chip').click();
    expect(marked(card)).to.deep.equal([]);
    expect(part(card, 'skill-count').hidden).to.be.true;
  });

  it('are marked on a card that is drawn later', async () => {
    const chips = await tick('Soldering');
    const card = await drawn<RoleCard>(html`<role-card></role-card>`, role);
    expect(marked(card)).to.deep.equal(['Soldering']);
    part(chips, 'chip').click();
  });

  it('change nothing on a card that has left the page', async () => {
    const card = await drawn<RoleCard>(html`<role-card></role-card>`, role);
    card.remove();
    const chips = await tick('Soldering');
    expect(marked(card)).to.deep.equal([]);
    part(chips, 'chip').click();
  });
});

describe('cards in a row of a grid', () => {
  it('are equally tall, and their facts, strips, skills and buttons line up', async () => {
    const records = [
      role,
      { ...role, title: 'Senior plumber for very tall buildings in the old town', definition: 'Pipes.' },
      { ...role, skills: ['A'] },
    ];
    const grid = await fixture(
      html`<div style="display: grid; grid-template-columns: repeat(3, 300px); gap: 16px">
        <role-card></role-card><role-card></role-card><role-card></role-card>
      </div>`,
    );
    const cards = [...grid.querySelectorAll<RoleCard>('role-card')];
    cards.forEach((card, index) => (card.data = records[index]));
    await Promise.all(cards.map(({ updateComplete }) => updateComplete));
    await nextFrame();
    await nextFrame();
    const tops = (name: string): Set<number> =>
      new Set(cards.map((card) => Math.round(part(card, name).getBoundingClientRect().top)));
    for (const name of ['facts', 'strip', 'skills', 'cta-button', 'source'])
      expect(tops(name).size, name).to.equal(1);
    expect(new Set(cards.map((card) => Math.round(card.getBoundingClientRect().height))).size).to.equal(1);
    const root = (card: Element): Element => card.shadowRoot!.querySelector('.root')!;
    expect(new Set(cards.map((card) => Math.round(root(card).getBoundingClientRect().height))).size).to.equal(
      1,
    );
  });
});
