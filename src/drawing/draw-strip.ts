import { html, nothing, type TemplateResult } from 'lit';
import type { DayContent, DayStepContent, Sky } from '../content/role-content.js';

/** Position along the arc of a step without a time, from 0 at the left end to 1 at the right end. */
const USUAL: Readonly<Record<Sky, number>> = { morning: 0.09, midday: 0.42, afternoon: 0.7, evening: 0.93 };

/** The arc begins at 05:00 and takes 20 hours: everything after 01:00 stands at its end. */
const along = ({ sky, minutes }: DayStepContent): number =>
  minutes === undefined ? USUAL[sky] : Math.min(1, ((minutes + 1140) % 1440) / 1200);

/** Path data of a step's sun, or of its moon, on an arc in a box of 280 × 40 units. */
function drawStop(step: DayStepContent): string {
  const angle = Math.PI * (1 - along(step));
  const x = 140 + 130 * Math.cos(angle);
  const y = 33 - 26 * Math.sin(angle);
  return step.sky === 'evening'
    ? `M${(x - 1).toFixed(1)} ${(y - 5).toFixed(1)}a5.4 5.4 0 1 0 6.4 7 5 5 0 0 1-6.4-7z`
    : `M${(x - 5).toFixed(1)} ${y.toFixed(1)}a5 5 0 1 1 10 0 5 5 0 1 1-10 0z`;
}

const drawStops = (steps: readonly DayStepContent[], sky: Sky): unknown =>
  steps
    .filter((step) => step.sky === sky)
    .map(drawStop)
    .join('') || nothing;

/** The whole day on one arc. Its name lists the steps, for assistive technology. */
export function drawStrip({ heading, steps }: DayContent): TemplateResult {
  const name = `${heading}: ${steps.map(({ label }) => label).join(', ')}`;
  return html`<svg part="strip" viewBox="0 0 280 38" role="img" aria-label=${name}>
    <path class="arc" d="M10 33a130 26 0 0 1 260 0" />
    <path class="sun morning" d=${drawStops(steps, 'morning')} />
    <path class="sun midday" d=${drawStops(steps, 'midday')} />
    <path class="sun afternoon" d=${drawStops(steps, 'afternoon')} />
    <path class="sun evening" d=${drawStops(steps, 'evening')} />
  </svg>`;
}
