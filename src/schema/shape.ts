/**
 * The language of the table in record-shape.ts: a shape is a function that reads a value. Nothing is trusted on the way: own properties
 * only, each asked for once (a getter may answer differently the second time), and every object made afresh.
 */

/** The value, made afresh; undefined when it does not have the shape, and then the last fault says why. */
export type Shape = (value: unknown, path: string, reading: Reading) => unknown;

export interface Reading {
  /** What makes relative URLs absolute. */
  readonly baseUrl: string | undefined;
  /** One for each thing left out. */
  readonly faults: Fault[];
}

/** `expected` ends the sentence "path: expected …". */
export type Fault = readonly [path: string, expected: string];

/** Leaves a value out and notes what was expected in its place. */
export function fail({ faults }: Reading, path: string, expected: string): undefined {
  faults.push([path, expected]);
}

/** What was left out of something that is itself left out is no news. */
export function keepLastFault({ faults }: Reading, before: number): undefined {
  faults.splice(before, faults.length - before - 1);
}
