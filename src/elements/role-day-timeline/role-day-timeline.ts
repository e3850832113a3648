import { html, nothing, type TemplateResult } from 'lit';
import type { DayStepContent, RoleContent } from '../../content/role-content.js';
import { heading } from '../shared/heading.js';
import { RoleElement } from '../shared/role-element.js';
import { dial } from './dial.js';
import { roleDayTimelineStyles } from './role-day-timeline.styles.js';

/**
 * The day as a timeline, from the morning to the last thing done.
 *
 * @summary A typical day in a role.
 * @slot - Fallback: shown until there is content, and when there is none.
 * @fires {RoleLoadEvent} role-load - when a record has been read and drawn
 * @fires {RoleErrorEvent} role-error - when the record could not be had
 * @fires {RoleImpressionEvent} role-impression - when half of it was in view for the first time
 * @csspart eyebrow - the small line over the heading
 * @csspart heading - the heading
 * @csspart lead - the lines under the heading
 * @csspart day - the list of periods
 * @csspart list - a list, as in every element
 * @csspart period - a period of the day
 * @csspart item - an entry of a list, as in every element
 * @csspart dial - the picture of the sun at a period
 * @csspart rail - the line from one period to the next
 * @csspart period-title - the name of a period
 * @csspart period-time - its time, when the record gives one
 * @csspart period-text - what happens in a period
 */
export class RoleDayTimeline extends RoleElement {
  static override styles = [...RoleElement.styles, roleDayTimelineStyles];

  override readonly section = 'day';

  protected override renderSection({ day }: RoleContent): TemplateResult | undefined {
    if (!day) return undefined;
    return html`<p part="eyebrow">${day.eyebrow}</p>
      ${this.renderHeading(day.heading)}${day.intro ? html`<p part="lead">${day.intro}</p>` : nothing}
      <ol role="list" part="day list" lang=${day.lang ?? nothing}>
        ${day.steps.map((step, index) => this.#renderStep(step, day.steps[index + 1]))}
      </ol>`;
  }

  #renderStep(step: DayStepContent, next: DayStepContent | undefined): TemplateResult {
    const time = step.time ? html` <time part="period-time">${step.time}</time>` : nothing;
    return html`<li part="period item" class="${step.sky} ${next ? `to-${next.sky}` : ''}">
      ${dial(step)}${next ? html`<span part="rail" aria-hidden="true"></span>` : nothing}
      ${heading(html`${step.label}${time}`, { level: this.headingLevel + 1, part: 'period-title' })}
      <p part="period-text">${step.text}</p>
    </li>`;
  }
}
