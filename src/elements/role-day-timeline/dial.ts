import { html, svg, type TemplateResult } from 'lit';
import type { DayStepContent } from '../../content/role-content.js';
import { sunPosition } from './sun-position.js';

const moon = svg`<path class="sun" d="M21 13.5a6.6 6.6 0 1 0 8.2 8.6A6.4 6.4 0 0 1 21 13.5Z" />`;

/** The sun-arc dial of one step: horizon, dotted arc, and the sun where that hour puts it. Decoration only. */
export function dial(step: DayStepContent): TemplateResult {
  const { x, y } = sunPosition(step);
  const body = step.sky === 'evening' ? moon : svg`<circle class="sun" cx=${x} cy=${y} r="5.4" />`;
  return html`<svg part="dial" viewBox="0 0 48 48" aria-hidden="true">
    <circle class="disc" cx="24" cy="24" r="23.5" />
    <path class="arc" d="M11 30a13 13 0 0 1 26 0" />
    <clipPath id="sky"><path d="M0 0h48v30H0z" /></clipPath>
    <g clip-path="url(#sky)">${body}</g>
    <path class="horizon" d="M7.5 30.6h33" />
  </svg>`;
}
