import { expect, nextFrame } from '@open-wc/testing';
import type { RoleSkillChips } from '../../../src/elements/role-skill-chips.js';
import type { RoleSkillToggleEvent } from '../../../src/elements/role-events.js';
import { drawn, html, oneEvent, part, parts, plumber, textOf } from '../../support/elements.js';

const names = (chips: Element): string[] => parts(chips, 'chip').map((each) => each.textContent.trim());
const pressed = (chips: Element): (string | null)[] =>
  parts(chips, 'chip').map((each) => each.getAttribute('aria-pressed'));
/** A role with skills that no other test ticks: ticks belong to the page. */
const withSkills = (suffix: string): unknown => ({
  ...plumber,
  skills: ['Soldering', 'Gas safety', 'AutoCAD'].map((name) => `${name} ${suffix}`),
});

describe('role-skill-chips', () => {
  /** The text that names each list of skills, and the skills in it. */
  const lists = (chips: Element): [label: string, skills: string[]][] =>
    parts(chips, 'skills').map((list) => [
      chips.shadowRoot!.getElementById(list.getAttribute('aria-labelledby')!)!.textContent,
      [...list.children].map((item) => item.textContent.trim()),
    ]);

  it('lists core skills apart from the others, each list labelled by its own label', async () => {
    const chips = await drawn(html`<role-skill-chips></role-skill-chips>`);
    expect(lists(chips)).to.deep.equal([
      ['Used most', ['Soldering', 'Gas safety']],
      ['Depending on the task', ['AutoCAD']],
    ]);
  });

  it('labels a single list by the heading of the section', async () => {
    const chips = await drawn(html`<role-skill-chips></role-skill-chips>`, {
      ...plumber,
      skills: ['Soldering', 'Gas safety'],
    });
    expect(lists(chips)).to.deep.equal([['Tools and skills', ['Soldering', 'Gas safety']]]);
  });

  it('puts each chip on its own line of the text that is copied', async () => {
    const chips = await drawn(html`<role-skill-chips></role-skill-chips>`);
    // `innerText` needs layout, which the browser skips until it has decided that the element is in view.
    await nextFrame();
    await nextFrame();
    expect(
      part(chips, 'skills')
        .innerText.trim()
        .split(/\s*\n+\s*/),
    ).to.deep.equal(['Soldering', 'Gas safety']);
  });

  it('has nothing to focus when it is not selectable', async () => {
    const chips = await drawn(html`<role-skill-chips></role-skill-chips>`);
    expect(chips.shadowRoot!.querySelectorAll('button, a, [tabindex]')).to.have.length(0);
  });

  it('links a skill that has a page', async () => {
    const chips = await drawn(html`<role-skill-chips></role-skill-chips>`, {
      ...plumber,
      skills: [{ name: 'Soldering', url: 'https://skills.example/solder' }],
    });
    expect(part<HTMLAnchorElement>(chips, 'link').href).to.equal('https://skills.example/solder');
  });

  describe('selectable', () => {
    it('reads selectable="false" as false, as Vue and Svelte write it', async () => {
      const chips = await drawn<RoleSkillChips>(
        html`<role-skill-chips selectable="false"></role-skill-chips>`,
      );
      expect(chips.selectable).to.equal(false);
      expect(pressed(chips)).to.deep.equal([null, null, null]);
    });

    it('selects and deselects a skill, and states how many are selected', async () => {
      const chips = await drawn(html`<role-skill-chips selectable></role-skill-chips>`, withSkills('ticks'));
      parts(chips, 'chip')[2]!.click();
      await chips.updateComplete;
      expect(pressed(chips)).to.deep.equal(['false', 'false', 'true']);
      expect(textOf(part(chips, 'skill-count'))).to.contain('1 of 3');
      parts(chips, 'chip')[2]!.click();
      await chips.updateComplete;
      expect(pressed(chips)).to.deep.equal(['false', 'false', 'false']);
    });

    it('dispatches role-skill-toggle with the selected skills in the order of the record', async () => {
      const chips = await drawn(html`<role-skill-chips selectable></role-skill-chips>`, withSkills('order'));
      parts(chips, 'chip')[2]!.click();
      const toggle = oneEvent(chips, 'role-skill-toggle');
      parts(chips, 'chip')[0]!.click();
      const { name, pressed, selected } = (await toggle) as unknown as RoleSkillToggleEvent;
      expect({ name, pressed, selected }).to.deep.equal({
        name: 'Soldering order',
        pressed: true,
        selected: ['Soldering order', 'AutoCAD order'],
      });
    });

    it('shares the selection with every element on the page', async () => {
      const one = await drawn(html`<role-skill-chips selectable></role-skill-chips>`, withSkills('shared'));
      const two = await drawn(html`<role-skill-chips selectable></role-skill-chips>`, withSkills('shared'));
      parts(one, 'chip')[1]!.click();
      await two.updateComplete;
      expect(pressed(two)).to.deep.equal(['false', 'true', 'false']);
    });

    it('keeps the selection when the element is removed and inserted again', async () => {
      const chips = await drawn(html`<role-skill-chips selectable></role-skill-chips>`, withSkills('back'));
      parts(chips, 'chip')[0]!.click();
      const { parentElement } = chips;
      chips.remove();
      await Promise.resolve();
      parentElement!.append(chips);
      await chips.updateComplete;
      expect(names(chips)[0]).to.equal('Soldering back');
      expect(pressed(chips)).to.deep.equal(['true', 'false', 'false']);
    });
  });
});
