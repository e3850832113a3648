import type { Sky } from './role-content.js';

export const SKIES = ['morning', 'midday', 'afternoon', 'evening'] as const satisfies readonly Sky[];

/** "09:30" in minutes since midnight. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

export function skyAt(minutes: number): Sky {
  const hour = minutes / 60;
  if (hour >= 5 && hour < 11) return 'morning';
  if (hour >= 11 && hour < 14) return 'midday';
  return hour >= 14 && hour < 18 ? 'afternoon' : 'evening';
}

/** Steps without a time share the day: the first under the morning sky, the last under the evening's. */
export function skyOfPosition(index: number, count: number): Sky {
  return SKIES[count > 1 ? Math.round((index * 3) / (count - 1)) : 0] ?? 'evening';
}
