import type { Words } from './words.js';

/** Figures, short to look at and long to listen to. */
export interface Told {
  /** One or two amounts. */
  readonly values: readonly string[];
  readonly unit?: string;
  readonly spoken?: string;
}

/** What the record says in its own words, in the place of figures. */
export const inWords = (text: string | undefined): Told | undefined =>
  text ? { values: [text] } : undefined;

/** The ends of a range of figures; a single figure is both ends. */
export type Ends = readonly [low: number | undefined, high: number | undefined];

/** To look at: "₹24L"; to listen to: "24 lakh Indian rupees"; and where the other end of the range names the unit: "4 lakh". */
export type Write = (figure: number, how?: 'long' | 'bare') => string;

/** A range as one or two short figures and as words; ends that look the same are one figure. Nothing when both ends are open. */
export function writeRange(
  [low, high]: Ends,
  write: Write,
  { upTo, atLeast, range }: Words,
): (Told & { readonly spoken: string }) | undefined {
  if (low === undefined)
    return high === undefined ? high : { values: [upTo(write(high))], spoken: upTo(write(high, 'long')) };
  if (high === undefined) return { values: [`${write(low)}+`], spoken: atLeast(write(low, 'long')) };
  const values = [...new Set([write(low), write(high)])];
  const spoken = write(high, 'long');
  return { values, spoken: values.length > 1 ? range(write(low, 'bare'), spoken) : spoken };
}
