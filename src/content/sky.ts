import type { Sky } from './role-content.js';

export const SKIES = ['morning', 'midday', 'afternoon', 'evening'] as const satisfies readonly Sky[];

/** When the sky changes, in minutes since midnight: at 11:00, 14:00 and 18:00. Before 05:00 it is still the evening's. */
const CHANGES = [660, 840, 1080];

/** "09:30" in minutes since midnight. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

export const skyAt = (minutes: number): Sky =>
  SKIES[minutes < 300 ? 3 : CHANGES.filter((change) => minutes >= change).length] as Sky;

/** Steps without a time share the day: the first under the morning sky, the last under the evening's. */
export const skyOfPosition = (index: number, count: number): Sky =>
  SKIES[Math.round((index * 3) / (count - 1 || 1))] as Sky;
