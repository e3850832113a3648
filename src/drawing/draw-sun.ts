import type { DayStepContent, Sky } from '../content/role-content.js';

const HORIZON = 30;
const ARC_RADIUS = 13;
const SUN_RADIUS = 5.4;

/** Position of the sun for a step without a time, from 0 at the left end of the arc to 1 at the right end. */
const USUAL: Readonly<Record<Sky, number>> = { morning: 0.03, midday: 0.5, afternoon: 0.82, evening: 0.45 };

/** Elapsed share of a span of time, from 0 to 1. Minutes since midnight; the span may cross midnight. */
const over = (minutes: number, start: number, length: number): number =>
  Math.min(1, ((minutes - start + 1440) % 1440) / length);

/** Position along the arc, from 0 to 1. The moon stays above the horizon, which would cut its shape. */
function along({ sky, minutes }: DayStepContent): number {
  if (minutes === undefined) return USUAL[sky];
  return sky === 'evening' ? 0.22 + 0.56 * over(minutes, 1080, 720) : over(minutes, 300, 900);
}

/**
 * Path data of the sun, or of the moon for an evening step, in the dial's 48 × 48 units. The sun moves along the arc from 05:00
 * to 20:00, the moon from 18:00 to 06:00. The part of the sun below the horizon is cut off.
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
