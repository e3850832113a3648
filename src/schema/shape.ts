/**
 * Types of the table in record-shape.ts. A shape is a function that reads one value of unknown data, which may be a live object with
 * getters and proxies: it reads own properties only, each once because a getter may return something else the second time, and copies
 * every object.
 */

/** Returns the value, copied; or undefined if it is invalid, and then the last issue says why. */
export type Shape = (value: unknown, path: string, context: ReadContext) => unknown;

export interface ReadContext {
  /** Base of relative URLs. */
  readonly baseUrl: string | undefined;
  readonly issues: Issue[];
}

/** One value that was left out. `expected` ends the sentence "path: expected …". */
export type Issue = readonly [path: string, expected: string];

/** Leaves a value out and adds an issue that says what was expected. */
export function drop({ issues }: ReadContext, path: string, expected: string): undefined {
  issues.push([path, expected]);
}

/** Removes the issues about parts of a value that is itself left out; `before` is how many there were before that value. */
export function keepLastIssue({ issues }: ReadContext, before: number): undefined {
  issues.splice(before, issues.length - before - 1);
}
