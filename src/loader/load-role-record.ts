import { parseUrl } from '../schema/parse-url.js';
import { readRoleRecord, type RoleRecordReading } from '../schema/read-role-record.js';
import { faultAt } from './create-load-error.js';
import { requestText } from './request-text.js';
import { withTimeLimit } from './with-time-limit.js';

export interface LoadOptions {
  /** Gives up; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for everything, to the last byte of the body. Default: 10000. */
  readonly timeout?: number | undefined;
  /** Most bytes the body may have once it is decompressed. Default: 1048576 (1 MiB). */
  readonly maxBytes?: number | undefined;
  /** Asks the server even if the browser's cache holds a fresh copy. Default: false. */
  readonly revalidate?: boolean | undefined;
}

/** A checked record and where it came from. */
export interface LoadedRole extends RoleRecordReading {
  /** Absolute URL of the record after redirects, which its relative links start from; empty for one that was on the page already. */
  readonly url: string;
}

/**
 * Fetches a role record and checks it. The body is judged, never its label: good JSON served as plain text is a record, an error page
 * served with status 200 is not. Never reads more than it may, and never longer.
 *
 * Relative links in the record start from the URL asked for, or, if that was redirected, from where the redirects ended. (Without a
 * redirect the response's own URL says nothing more, and service workers and wrappers of `fetch` leave it empty or name a copy.)
 *
 * @param url absolute, or relative to the page
 * @throws {RoleLoadError} when there is nothing to read
 * @throws {RoleRecordError} when what was read is no role record
 */
export async function loadRoleRecord(url: string, options: LoadOptions = {}): Promise<LoadedRole> {
  const asked = toAbsolute(url);
  const { signal, timeout = 10_000, maxBytes = 2 ** 20, revalidate = false } = options;
  const { text, response } = await withTimeLimit(
    (signal) => requestText({ url: asked, signal, maxBytes, revalidate }),
    { timeout, signal, late: () => faultAt(asked, 'timeout', `the whole record within ${timeout} ms`) },
  );
  const baseUrl = response.redirected ? response.url : asked;
  return { ...readRoleRecord(parseJson(text, asked), { baseUrl }), url: baseUrl };
}

function toAbsolute(url: string): string {
  const absolute = parseUrl(url, globalThis.document?.baseURI);
  if (!absolute) throw faultAt(url, 'network', 'an absolute URL');
  return absolute.href;
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw faultAt(url, 'not-json', `JSON, got ${text ? JSON.stringify(text.slice(0, 40)) : 'nothing'}`, {
      cause,
    });
  }
}
