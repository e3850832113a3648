import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadRoleRecord, type LoadedRole, type LoadOptions } from '../../../src/loader/load-role-record.js';
import { failureOf } from '../../support/failure-of.js';
import { useRoleServer } from '../../support/use-role-server.js';
import { wrapFetch } from '../../support/wrap-fetch.js';

const { urlOf, uniqueUrl } = useRoleServer();
const load = (route: string, options?: LoadOptions): Promise<LoadedRole> =>
  loadRoleRecord(urlOf(route), options);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the limits', () => {
  it('accept a record of exactly the maximum size', async () => {
    expect((await load(`padded?bytes=${2 ** 20}`)).record.title).toBe('Plumber');
  });

  it('refuse one byte more', async () => {
    expect(await failureOf(load(`padded?bytes=${2 ** 20 + 1}`))).toHaveProperty('code', 'too-large');
  });

  it('accept a record whose stated length is exactly the maximum', async () => {
    expect((await load(`padded?stated&bytes=${2 ** 20}`)).record.title).toBe('Plumber');
  });

  it('refuse one stated byte more without reading the body', async () => {
    const headers = { 'content-length': `${2 ** 20 + 1}` };
    const response = new Response('{"title":"Plumber","duties":["Find leaks"]}', { headers });
    wrapFetch(() => Promise.resolve(response));
    expect(await failureOf(load('record'))).toHaveProperty('code', 'too-large');
    expect(response.bodyUsed).toBe(false);
  });

  it('count bytes, not characters', async () => {
    const body = encodeURIComponent('{"title":"€€€€","duties":["Find leaks"]}');
    expect(await failureOf(load(`custom?body=${body}`, { maxBytes: 45 }))).toHaveProperty(
      'code',
      'too-large',
    );
  });

  it('abort a body that does not end', async () => {
    const { url, log } = uniqueUrl('drip?every=1');
    expect(await failureOf(loadRoleRecord(url, { maxBytes: 20 }))).toHaveProperty('code', 'too-large');
    expect((await log('aborted', 1)).aborted).toBe(1);
  });

  it('abort the endless body of an error', async () => {
    const { url, log } = uniqueUrl('hang-in-body?status=500');
    expect(await failureOf(loadRoleRecord(url))).toHaveProperty('code', 'status');
    expect((await log('aborted', 1)).aborted).toBe(1);
  });

  it.each(['hang', 'hang-in-body', 'drip'])('abort the request when the time is over: %s', async (route) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { url, log } = uniqueUrl(route);
    const failure = failureOf(loadRoleRecord(url, { timeout: 50 }));
    await log('count', 1);
    await vi.advanceTimersByTimeAsync(50);
    expect(await failure).toHaveProperty('code', 'timeout');
    expect((await log('aborted', 1)).aborted).toBe(1);
  });

  it('end the wait even if a wrapper of `fetch` lost the signal', async () => {
    wrapFetch((real, url) => real(url));
    expect(await failureOf(load('hang', { timeout: 50 }))).toHaveProperty('code', 'timeout');
  });

  it('accept an infinite timeout', async () => {
    expect((await load('slow?delay=50', { timeout: Infinity })).record.title).toBe('Plumber');
  });

  it('leave no timer behind', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    wrapFetch(() => Promise.resolve(new Response('{"title":"Plumber","duties":["Find leaks"]}')));
    await load('record');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('hold for a response without a stream', async () => {
    wrapFetch(async (real, ...call) =>
      Object.defineProperty(await real(...call), 'body', { value: undefined }),
    );
    expect((await load('bom')).record.title).toBe('Plumber');
    expect(await failureOf(load('padded'))).toHaveProperty('code', 'too-large');
    expect(await failureOf(load('missing'))).toHaveProperty('code', 'status');
  });
});

describe('a caller that aborts', () => {
  it('gets the reason of the signal, and the connection is closed', async () => {
    const { url, log } = uniqueUrl('gate');
    const controller = new AbortController();
    const loading = failureOf(loadRoleRecord(url, { signal: controller.signal }));
    await log('count', 1);
    controller.abort('no longer wanted');
    expect(await loading).toBe('no longer wanted');
    expect((await log('aborted', 1)).aborted).toBe(1);
  });

  it('gets an AbortError when there is no reason', async () => {
    const { url, log } = uniqueUrl('gate?at=body');
    const controller = new AbortController();
    const loading = failureOf(loadRoleRecord(url, { signal: controller.signal }));
    await log('count', 1);
    controller.abort();
    expect(await loading).toHaveProperty('name', 'AbortError');
  });

  it('causes no request when the signal is aborted already', async () => {
    const wrapped = wrapFetch((real, ...call) => real(...call));
    expect(await failureOf(load('record', { signal: AbortSignal.abort('too late') }))).toBe('too late');
    expect(wrapped).not.toHaveBeenCalled();
  });

  it('does not abort a finished request', async () => {
    const wrapped = wrapFetch((real, ...call) => real(...call));
    const controller = new AbortController();
    await load('record', { signal: controller.signal });
    controller.abort();
    expect(wrapped.mock.calls[0]![1]!.signal!.aborted).toBe(false);
  });
});

it('leaves a clone of the response readable for a wrapper of `fetch`', async () => {
  const copies: Response[] = [];
  wrapFetch(async (real, ...call) => {
    const response = await real(...call);
    copies.push(response.clone());
    return response;
  });
  await load('record');
  expect(await copies[0]!.json()).toHaveProperty('title', 'Plumber');
});
