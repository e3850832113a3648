/**
 * - `network`: no response, or one that broke off
 * - `status`: an HTTP status other than 200–299
 * - `timeout`: the response took too long
 * - `too-large`: the response has more bytes than allowed
 * - `not-json`: the text is not JSON
 */
export type RoleLoadErrorCode = 'network' | 'status' | 'timeout' | 'too-large' | 'not-json';

export interface RoleLoadErrorOptions extends ErrorOptions {
  readonly url: string;
  readonly status?: number | undefined;
}

/** No JSON could be loaded. JSON that is no usable role record is a `RoleRecordError`. */
export class RoleLoadError extends Error {
  override readonly name = 'RoleLoadError';
  readonly code: RoleLoadErrorCode;
  /** Requested URL, absolute if it is valid; empty for an inline record. */
  readonly url: string;
  /** HTTP status of the response, for the code `status`. */
  readonly status: number | undefined;

  constructor(code: RoleLoadErrorCode, message: string, { url, status, ...options }: RoleLoadErrorOptions) {
    super(message, options);
    this.code = code;
    this.url = url;
    this.status = status;
  }
}
