/**
 * Why there is nothing to read at a URL: `network` no answer, or one that broke off; `status` an answer that is no success;
 * `timeout` it took too long; `too-large` more bytes than allowed; `not-json` something else than JSON text.
 */
export type RoleLoadFault = 'network' | 'status' | 'timeout' | 'too-large' | 'not-json';

export interface RoleLoadErrorOptions extends ErrorOptions {
  readonly url: string;
  readonly status?: number | undefined;
}

/** A record that could not be had. What was had but is no record is a `RoleRecordError`. */
export class RoleLoadError extends Error {
  override readonly name = 'RoleLoadError';
  readonly code: RoleLoadFault;
  /** URL asked for, absolute where it could be made so; empty for text that was on the page already. */
  readonly url: string;
  /** HTTP status of the answer, with the code `status` only. */
  readonly status: number | undefined;

  constructor(code: RoleLoadFault, message: string, { url, status, ...options }: RoleLoadErrorOptions) {
    super(message, options);
    this.code = code;
    this.url = url;
    this.status = status;
  }
}
