import type { DayStepContent, Sky } from '../../content/role-content.js';

/** Centre of the sun in the dial's 48 × 48 units. */
export interface SunPosition {
  readonly x: number;
  readonly y: number;
}

const HORIZON = 30;
const RADIUS = 13;
const SUNRISE = 6 * 60;
const SUNSET = 20 * 60;

/** How far the sun has come over a step without a time: 0 is the left end of the arc, 1 the right one. */
const USUAL: Readonly<Record<Sky, number>> = { morning: 0.12, midday: 0.5, afternoon: 0.82, evening: 0.4 };

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * Where the sun (in the evening: the moon) stands on the arc over the horizon, by the step's time when it has
 * one. The arc spans 06:00 to 20:00; the moon crosses it the night through.
 */
export function sunPosition({ sky, minutes }: DayStepContent): SunPosition {
  const day = minutes === undefined ? USUAL[sky] : clamp((minutes - SUNRISE) / (SUNSET - SUNRISE));
  const along = sky === 'evening' ? USUAL.evening : day;
  const angle = Math.PI * (1 - along);
  const round = (value: number): number => Math.round(value * 10) / 10;
  return { x: round(24 + RADIUS * Math.cos(angle)), y: round(HORIZON - RADIUS * Math.sin(angle)) };
}
