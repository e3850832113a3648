import type { DayStepContent, Sky } from '../content/role-content.js';

const HORIZON = 30;
const ARC_RADIUS = 13;
const SUN_RADIUS = 5.4;

/** How far the sun has come over a step without a time: 0 is the left end of the arc, 1 the right one. */
const USUAL: Readonly<Record<Sky, number>> = { morning: 0.03, midday: 0.5, afternoon: 0.82, evening: 0.45 };

/** Share of a span that is over, from 0 to 1; both in minutes since midnight, and the span may pass midnight. */
const over = (minutes: number, start: number, length: number): number =>
  Math.min(1, ((minutes - start + 1440) % 1440) / length);

/** From rise to set along the arc; the moon, which has no lower half to lose, keeps clear of the horizon. */
function along({ sky, minutes }: DayStepContent): number {
  if (minutes === undefined) return USUAL[sky];
  return sky === 'evening' ? 0.22 + 0.56 * over(minutes, 1080, 720) : over(minutes, 300, 900);
}

/**
 * The sun, or in the evening the moon, as a path in the dial's 48 × 48 units: on the arc where the step's time puts it, the sun
 * between 05:00 and 20:00, the moon between 18:00 and 06:00. What of the sun is under the horizon is not drawn.
 */
export function drawSun(step: DayStepContent): string {
  const angle = Math.PI * (1 - along(step));
  const x = 24 + ARC_RADIUS * Math.cos(angle);
  const y = HORIZON - ARC_RADIUS * Math.sin(angle);
  const at = (left: number, top: number): string => `M${left.toFixed(1)} ${top.toFixed(1)}`;
  if (step.sky === 'evening') return `${at(x - 2, y - 6.3)}a6.6 6.6 0 1 0 8.2 8.6 6.4 6.4 0 0 1-8.2-8.6z`;
  const shown = Math.min(SUN_RADIUS - 0.01, HORIZON - y);
  const half = Math.sqrt(SUN_RADIUS ** 2 - shown ** 2);
  return `${at(x - half, y + shown)}a${SUN_RADIUS} ${SUN_RADIUS} 0 1 1 ${(2 * half).toFixed(2)} 0z`;
}
