import type { Told, Words } from './messages.js';

/** The ends of a range of figures; a single figure is both ends. */
export interface Ends {
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

type Format = (figure: number) => string;

interface Formats {
  /** To look at: "₹24L". */
  readonly short: Format;
  /** To listen to: "24 lakh Indian rupees". */
  readonly long: Format;
  /** To listen to, where the other end of the range names the unit: "4 lakh". */
  readonly bare: Format;
}

/** A range as one or two short figures and as words; ends that look the same are one figure. Nothing when both ends are open. */
export function tellRange(
  { low, high }: Ends,
  { short, long, bare }: Formats,
  { facts }: Words,
): (Told & { readonly spoken: string }) | undefined {
  if (low === undefined)
    return high === undefined ? high : { values: [facts.upTo(short(high))], spoken: facts.upTo(long(high)) };
  if (high === undefined) return { values: [`${short(low)}+`], spoken: facts.atLeast(long(low)) };
  const values = [...new Set([short(low), short(high)])];
  return { values, spoken: values.length > 1 ? facts.range(bare(low), long(high)) : long(high) };
}
