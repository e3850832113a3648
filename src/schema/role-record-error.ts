/** The data is no usable role record. `path` names the field at fault; it is empty when the record as a whole is. */
export class RoleRecordError extends Error {
  override readonly name = 'RoleRecordError';
  readonly code = 'record';
  readonly path: string;
  /** Ends the sentence "path: expected …". */
  readonly expected: string;

  constructor(path: string, expected: string, options?: ErrorOptions) {
    super(`${path || 'role record'}: expected ${expected}`, options);
    this.path = path;
    this.expected = expected;
  }
}
