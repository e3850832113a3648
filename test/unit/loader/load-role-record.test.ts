import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadRoleRecord, type LoadedRole } from '../../../src/loader/load-role-record.js';
import { useRoleServer } from '../../support/use-role-server.js';
import { wrapFetch } from '../../support/wrap-fetch.js';

const { urlOf, uniqueUrl } = useRoleServer();
const other = useRoleServer();
const load = (route: string): Promise<LoadedRole> => loadRoleRecord(urlOf(route));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a URL of a record', () => {
  it('gives the record, no warnings, and its URL', async () => {
    const { record, warnings, url } = await load('record?title=Welder');
    expect([record.title, warnings, url]).toEqual(['Welder', [], urlOf('record?title=Welder')]);
  });

  it('is requested once, as JSON', async () => {
    const { url, log } = uniqueUrl('record');
    await loadRoleRecord(url);
    const { count, requests } = await log();
    expect([count, requests[0]!.method, requests[0]!.headers.accept]).toEqual([1, 'GET', 'application/json']);
  });

  it('is requested with the mode, credentials and cache of a preload', async () => {
    const wrapped = wrapFetch((real, ...call) => real(...call));
    await load('record');
    const { mode, credentials, cache } = new Request(...wrapped.mock.calls[0]!);
    expect({ mode, credentials, cache }).toEqual({
      mode: 'cors',
      credentials: 'same-origin',
      cache: 'default',
    });
  });

  it('is revalidated on request', async () => {
    const { url, log } = uniqueUrl('record');
    await loadRoleRecord(url, { revalidate: true });
    expect((await log()).requests[0]!.headers['cache-control']).toBe('max-age=0');
  });

  it.each(['slow?delay=1', 'wrong-type', 'bom', 'gzip', 'proto', 'cors-allowed', 'flaky?times=0'])(
    'may be served as %s',
    async (route) => {
      expect((await load(route)).record.title).toMatch(/^(Plumber|Answer 1)$/);
    },
  );

  it('may contain invalid UTF-8', async () => {
    expect((await load('invalid-utf8')).record.title).toBe('Pl\uFFFDumber');
  });

  it('may arrive in chunks that split a character', async () => {
    const [first, second] = [new Uint8Array([0xe2, 0x82]), new Uint8Array([0xac])];
    const parts = ['{"title":"', first, second, '","duties":["Find leaks"]}'];
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const part of parts)
          controller.enqueue(typeof part === 'string' ? new TextEncoder().encode(part) : part);
        controller.close();
      },
    });
    wrapFetch(() => Promise.resolve(new Response(body)));
    expect((await load('record')).record.title).toBe('€');
  });

  it('gives a warning for each value left out', async () => {
    const { record, warnings } = await load('wrong-types');
    expect(record.duties).toEqual(['Find leaks']);
    expect(warnings.map((line) => line.split(':')[0])).toEqual(['duties[1]', 'skills', 'pay']);
  });

  it('may be loaded on a page that extends Object.prototype', async () => {
    Object.assign(Object.prototype, { planted: 'weed' });
    try {
      expect((await load('record')).record.title).toBe('Plumber');
    } finally {
      Reflect.deleteProperty(Object.prototype, 'planted');
    }
  });

  it('may be a data: URL', async () => {
    const text = '{"title":"Plumber","duties":["Find leaks"]}';
    const { record } = await loadRoleRecord(`data:application/json,${encodeURIComponent(text)}`);
    expect(record.title).toBe('Plumber');
  });

  it('may be relative to the page', async () => {
    vi.stubGlobal('document', { baseURI: urlOf('elsewhere/page.html') });
    expect((await loadRoleRecord('record')).url).toBe(urlOf('elsewhere/record'));
  });
});

describe('relative links in a record', () => {
  const link = ({ record }: LoadedRole): string | undefined => record.links?.[0]?.url;

  it('are resolved against its URL', async () => {
    expect(link(await load('record'))).toBe(urlOf('pay'));
  });

  it('are resolved against the final URL after a redirect', async () => {
    const loaded = await load('redirect');
    expect([loaded.url, link(loaded)]).toEqual([urlOf('elsewhere/record'), urlOf('elsewhere/pay')]);
  });

  it('are resolved against the other origin after a redirect to it', async () => {
    const loaded = await load(`redirect?to=${other.urlOf('record')}`);
    expect(link(loaded)).toBe(other.urlOf('pay'));
  });

  it('are resolved against the requested URL when the response names a copy, without a redirect', async () => {
    wrapFetch(async (real, ...call) =>
      Object.defineProperty(await real(...call), 'url', { value: 'https://copy.example/record' }),
    );
    expect(link(await load('record'))).toBe(urlOf('pay'));
  });

  it('are resolved against the requested URL when the response has none, as from a service worker', async () => {
    wrapFetch(async (real, ...call) => new Response(await (await real(...call)).text()));
    expect(link(await load('record'))).toBe(urlOf('pay'));
  });
});
