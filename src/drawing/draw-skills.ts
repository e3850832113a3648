import { html, nothing, type TemplateResult } from 'lit';
import type { RoleContent, SkillContent, SkillGroupContent, SkillsContent } from '../content/role-content.js';
import { drawLink } from './draw-link.js';
import { check, plus } from './icons.js';
import type { SectionFrame } from './section-frame.js';
import { headingId, drawSectionHeading } from './draw-section-heading.js';

const drawChip = ({ name, url }: SkillContent): unknown =>
  html`<li part="skill chip">${url ? drawLink(url, name) : name}</li>`;

const drawToggle = ({ name }: SkillContent, isTicked: boolean): TemplateResult =>
  html`<li>
    <button part="skill chip" type="button" aria-pressed=${isTicked}>
      ${isTicked ? check : plus}${name}
    </button>
  </li>`;

function drawCount(
  { groups }: SkillsContent,
  isTicked: (name: string) => boolean,
  { words }: SectionFrame,
): TemplateResult {
  const names = groups.flatMap(({ items }) => items.map(({ name }) => name));
  const count = names.filter(isTicked).length;
  return html`<p part="skill-count" role="status">${words.selected(count, names.length)}</p>`;
}

/**
 * Tools and skills as chips: those used every day apart from those that depend on the task.
 *
 * @param isTicked whether the visitor has ticked a skill; absent: chips are text, not buttons
 */
export function drawSkills(
  { skills }: RoleContent,
  frame: SectionFrame,
  isTicked?: (name: string) => boolean,
): TemplateResult | undefined {
  if (!skills) return undefined;
  const draw = (skill: SkillContent): unknown =>
    isTicked ? drawToggle(skill, isTicked(skill.name)) : drawChip(skill);
  const group = ({ label, level, items }: SkillGroupContent): TemplateResult =>
    html`${label ? html`<p part="skill-group" id=${level}>${label}</p>` : nothing}
      <ul
        role="list"
        part="skills list"
        class=${level}
        lang=${skills.lang ?? nothing}
        aria-labelledby=${label ? level : headingId('skills')}
      >
        ${items.map(draw)}
      </ul>`;
  return html`<p part="eyebrow">${skills.eyebrow}</p>
    ${drawSectionHeading('skills', skills.heading, frame)}${skills.groups.map(group)}${isTicked ? drawCount(skills, isTicked, frame) : nothing}`;
}
