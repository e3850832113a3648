import { html, nothing, type TemplateResult } from 'lit';
import type { DayStepContent, RoleContent } from '../content/role-content.js';
import { drawDial } from './draw-dial.js';
import { drawHeading } from './draw-heading.js';
import type { SectionFrame } from './section-frame.js';
import { drawSectionHeading } from './draw-section-heading.js';

function drawStep(step: DayStepContent, next: DayStepContent | undefined, level: number): TemplateResult {
  const time = step.time ? html` <time part="period-time">${step.time}</time>` : nothing;
  return html`<li part="period item" class="${step.sky} ${next ? `to-${next.sky}` : ''}">
    ${drawDial(step)}${next ? html`<span part="rail" aria-hidden="true"></span>` : nothing}
    ${drawHeading(html`${step.label}${time}`, level, 'period-title')}
    <p part="period-text">${step.text}</p>
  </li>`;
}

/** The day as a timeline, from morning to evening. */
export function drawDay({ day }: RoleContent, frame: SectionFrame): TemplateResult | undefined {
  if (!day) return undefined;
  return html`<p part="eyebrow">${day.eyebrow}</p>
    ${drawSectionHeading('day', day.heading, frame)}${day.intro ? html`<p part="lead">${day.intro}</p>` : nothing}
    <ol role="list" part="day list" lang=${day.lang ?? nothing}>
      ${day.steps.map((step, index) => drawStep(step, day.steps[index + 1], frame.level + 1))}
    </ol>`;
}
