import type { Sky } from './role-content.js';

export const SKIES = ['morning', 'midday', 'afternoon', 'evening'] as const satisfies readonly Sky[];

/** The sky changes at 11:00, 14:00 and 18:00, in minutes since midnight. */
const CHANGES = [660, 840, 1080];

/** "09:30" in minutes since midnight. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The sky at a time in minutes since midnight; until 05:00 it is that of the evening. */
export const skyAt = (minutes: number): Sky =>
  SKIES[minutes < 300 ? 3 : CHANGES.filter((change) => minutes >= change).length] as Sky;

/** Spreads steps without a time evenly over the day, from the first sky to the last. */
export const skyOfPosition = (index: number, count: number): Sky =>
  SKIES[Math.round((index * 3) / (count - 1 || 1))] as Sky;
