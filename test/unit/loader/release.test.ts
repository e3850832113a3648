/** Nothing is left behind by a load that has ended: no listener, no timer, no unread stream. */
import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadRoleRecord } from '../../../src/loader/load-role-record.js';
import { failureOf } from '../../support/failure-of.js';
import { useRoleServer } from '../../support/use-role-server.js';
import { wrapFetch } from '../../support/wrap-fetch.js';

const { urlOf } = useRoleServer();
const text = '{"title":"Plumber","duties":["Find leaks"]}';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a load that has ended', () => {
  const signal = () => new AbortController().signal;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });

  // No server: its connections have timers too.
  it.each<[string, () => Promise<Response>]>([
    ['a record', () => Promise.resolve(new Response(text))],
    ['a status', () => Promise.resolve(new Response(text, { status: 404 }))],
    ['a network error', () => Promise.reject(new TypeError('network'))],
    ['no JSON', () => Promise.resolve(new Response('text'))],
    ['no record', () => Promise.resolve(new Response('[]'))],
    ['too many bytes', () => Promise.resolve(new Response(text.padEnd(2 ** 20 + 1)))],
  ])('has removed its abort listener and its timer after %s', async (_, respond) => {
    const own = signal();
    const during: number[] = [];
    wrapFetch(() => {
      during.push(getEventListeners(own, 'abort').length, vi.getTimerCount());
      return respond();
    });
    await loadRoleRecord('https://a.example/', { signal: own }).catch(() => undefined);
    expect(getEventListeners(own, 'abort')).toEqual([]);
    expect([...during, vi.getTimerCount()]).toEqual([1, 1, 0]);
  });

  it('has removed its abort listener after a timeout', async () => {
    const own = signal();
    wrapFetch(() => new Promise(() => undefined));
    const failure = failureOf(loadRoleRecord('https://a.example/', { signal: own, timeout: 50 }));
    expect(getEventListeners(own, 'abort')).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(50);
    await failure;
    expect(getEventListeners(own, 'abort')).toEqual([]);
  });

  it('has cleared its timer after an abort', async () => {
    const controller = new AbortController();
    wrapFetch(() => new Promise(() => undefined));
    const failure = failureOf(loadRoleRecord('https://a.example/', { signal: controller.signal }));
    controller.abort();
    await failure;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves the signal of its request alone after success, and aborts it after a failure', async () => {
    const wrapped = wrapFetch((real, ...call) => real(...call));
    await loadRoleRecord(urlOf('record'));
    await failureOf(loadRoleRecord(urlOf('missing')));
    const signals = wrapped.mock.calls.map(([, init]) => init!.signal!.aborted);
    expect(signals).toEqual([false, true]);
  });
});
