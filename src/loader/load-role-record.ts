import { parseUrl } from '../schema/parse-url.js';
import { readRoleRecord, type RoleRecordReading } from '../schema/read-role-record.js';
import { createLoadError } from './create-load-error.js';
import { requestText } from './request-text.js';
import { withTimeLimit } from './with-time-limit.js';

export interface LoadOptions {
  /** Aborts the request; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the last byte of the body. Default: 10000. */
  readonly timeout?: number | undefined;
  /** Maximum size of the decompressed body in bytes. Default: 1048576 (1 MiB). */
  readonly maxBytes?: number | undefined;
  /** Revalidates a copy in the HTTP cache with the server, even a fresh one. Default: false. */
  readonly revalidate?: boolean | undefined;
}

/** A valid record and where it came from. */
export interface LoadedRole extends RoleRecordReading {
  /** Absolute URL of the record after redirects, the base of its relative links; empty for an inline record. */
  readonly url: string;
}

/**
 * Fetches a role record and validates it. The content type is ignored, because static hosts often send a wrong one: JSON served as plain
 * text is accepted, an error page with status 200 is not.
 *
 * Relative links in the record are resolved against the requested URL, or after a redirect against the final one. (Without a redirect
 * `response.url` adds nothing, and service workers and wrappers of `fetch` may leave it empty or name a copy.)
 *
 * @param url absolute, or relative to the page
 * @throws {RoleLoadError} when no JSON could be loaded
 * @throws {RoleRecordError} when the JSON is no usable role record
 */
export async function loadRoleRecord(url: string, options: LoadOptions = {}): Promise<LoadedRole> {
  const requested = toAbsolute(url);
  const own = { __proto__: null, ...options };
  const { signal, timeout = 10_000, maxBytes = 2 ** 20, revalidate = false } = own;
  const { text, response } = await withTimeLimit(
    (signal) => requestText({ url: requested, signal, maxBytes, revalidate }),
    {
      timeout,
      signal,
      createError: () => createLoadError(requested, 'timeout', `the whole record within ${timeout} ms`),
    },
  );
  const baseUrl = response.redirected ? response.url : requested;
  return { ...readRoleRecord(parseJson(text, requested), { baseUrl }), url: baseUrl };
}

function toAbsolute(url: string): string {
  const absolute = parseUrl(url, globalThis.document?.baseURI);
  if (!absolute) throw createLoadError(url, 'network', 'an absolute URL');
  return absolute.href;
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const found = text ? JSON.stringify(text.slice(0, 40)) : 'nothing';
    throw createLoadError(url, 'not-json', `JSON, got ${found}`, { cause });
  }
}
