import { html, type TemplateResult } from 'lit';
import type { DayStepContent } from '../content/role-content.js';
import { drawSun } from './draw-sun.js';

/** The dial of one step: a dotted arc, the horizon, and the sun at the position of the step's hour. Decorative. */
export const drawDial = (step: DayStepContent): TemplateResult =>
  html`<svg part="dial" viewBox="0 0 48 48" aria-hidden="true">
    <path class="arc" d="M11 30a13 13 0 0 1 26 0" />
    <path class="sun" d=${drawSun(step)} />
    <path d="M7.5 30.6h33" />
  </svg>`;
