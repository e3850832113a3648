import { html, type TemplateResult } from 'lit';
import type { DayStepContent } from '../content/role-content.js';
import { drawSun } from './draw-sun.js';

/** The sun-arc dial of one step: dotted arc, horizon, and the sun where that hour puts it. Decoration only. */
export const drawDial = (step: DayStepContent): TemplateResult =>
  html`<svg part="dial" viewBox="0 0 48 48" aria-hidden="true">
    <path class="arc" d="M11 30a13 13 0 0 1 26 0" />
    <path class="sun" d=${drawSun(step)} />
    <path d="M7.5 30.6h33" />
  </svg>`;
