import { html, nothing, type TemplateResult } from 'lit';
import type { RoleContent, SkillContent, SkillGroupContent } from '../content/role-content.js';
import { linkTo } from './draw-link.js';
import type { SectionFrame } from './section-frame.js';
import { headingId, sectionHeading } from './draw-section-heading.js';

const drawSkill = ({ name, url }: SkillContent): unknown =>
  html`<li part="skill chip">${url ? linkTo(url, name) : name}</li>`;

/**
 * Tools and skills as chips: what is used every day apart from what depends on the project.
 *
 * @param draw how a skill is drawn: a list item
 * @param below what follows the chips
 */
export function drawSkills(
  { skills }: RoleContent,
  frame: SectionFrame,
  draw: (skill: SkillContent) => unknown = drawSkill,
  below: unknown = nothing,
): TemplateResult | undefined {
  if (!skills) return undefined;
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
    ${sectionHeading('skills', skills.heading, frame)}${skills.groups.map(group)}${below}`;
}
