/** A record of which nothing can be shown. `path` is empty when the fault is the record as a whole. */
export class RoleRecordError extends Error {
  override readonly name = 'RoleRecordError';
  readonly code = 'record';
  readonly path: string;
  readonly expected: string;

  constructor(path: string, expected: string, options?: ErrorOptions) {
    super(`${path || 'role record'}: expected ${expected}`, options);
    this.path = path;
    this.expected = expected;
  }
}
