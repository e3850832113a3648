import { createLoadError } from './create-load-error.js';
import { readText } from './read-text.js';
import { RoleLoadError } from './role-load-error.js';

export interface TextRequest {
  /** Absolute URL. */
  readonly url: string;
  /** The caller must abort it when the promise rejects. */
  readonly signal: AbortSignal | undefined;
  /** Maximum size of the decompressed body in bytes. */
  readonly maxBytes: number;
  /** Revalidates a copy in the HTTP cache with the server, even a fresh one. */
  readonly revalidate: boolean;
}

export interface TextResponse {
  readonly text: string;
  readonly response: Response;
}

/**
 * Sends one request and reads its body. Mode, credentials and cache are the defaults of `fetch`: with any other values the response to a
 * `<link rel="preload" as="fetch" crossorigin>` is not used and the record is downloaded twice.
 *
 * @throws {RoleLoadError} `network`, `status` or `too-large`
 */
export async function requestText(request: TextRequest): Promise<TextResponse> {
  try {
    const response = await send(request);
    return { response, text: await readBody(response, request) };
  } catch (cause) {
    if (cause instanceof RoleLoadError) throw cause;
    const expected = 'an answer, got none (offline, broken off, or no CORS)';
    throw createLoadError(request.url, 'network', expected, { cause });
  }
}

function send({ url, signal, revalidate }: TextRequest): Promise<Response> {
  const init = {
    // Without a prototype: browsers would read `body`, `method` and other options that scripts of the page add to `Object.prototype`.
    __proto__: null,
    headers: { Accept: 'application/json' },
    cache: revalidate ? 'no-cache' : 'default',
    signal,
  } as const;
  return fetch(url, init as RequestInit);
}

async function readBody(response: Response, request: TextRequest): Promise<string> {
  const error = checkHeaders(response, request);
  // The body stays unread, and it may be endless: the caller aborts the request.
  if (error) throw error;
  const text = await readText(response, request.maxBytes);
  if (text === undefined) throw createSizeError(request);
  return text;
}

/** A Content-Length may be wrong, but a server gains nothing by stating too much. */
function checkHeaders({ ok, status, headers }: Response, request: TextRequest): RoleLoadError | undefined {
  if (!ok) return createLoadError(request.url, 'status', `a status of 200–299, got ${status}`, { status });
  return Number(headers.get('content-length')) > request.maxBytes ? createSizeError(request) : undefined;
}

const createSizeError = ({ url, maxBytes }: TextRequest): RoleLoadError =>
  createLoadError(url, 'too-large', `at most ${maxBytes} bytes, got more`);
