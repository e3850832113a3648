import { afterEach, describe, expect, it, vi } from 'vitest';
import { getRoleStore } from '../../../src/loader/role-store.js';
import { follow } from '../../support/follow.js';
import { useRoleServer } from '../../support/use-role-server.js';

const store = getRoleStore();
const { uniqueUrl } = useRoleServer();

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a reload', () => {
  it('revalidates even a fresh copy in the HTTP cache', async () => {
    const { url, log } = uniqueUrl('record');
    await follow(url).settled;
    await store.reload(url);
    const [first, second] = (await log()).requests;
    expect([first!.headers['cache-control'], second!.headers['cache-control']]).toEqual([
      undefined,
      'max-age=0',
    ]);
  });

  it('delivers the new record to all subscribers, and the old one until then', async () => {
    const { url, open } = uniqueUrl('gate');
    const [one, two] = [follow(url), follow(url)];
    await open(1);
    await one.settled;
    const reloaded = store.reload(url);
    expect(one.states.at(-1)).toMatchObject({
      status: 'loading',
      loaded: { record: { title: 'Answer 1' } },
    });
    await open(2);
    await reloaded;
    for (const each of [one, two])
      expect(each.history()).toEqual(['loading', 'Answer 1', 'loading', 'Answer 2']);
  });

  it('keeps the old record beside its error', async () => {
    const { url } = uniqueUrl('worsening');
    const only = follow(url);
    await only.settled;
    await store.reload(url);
    expect(only.states.at(-1)).toMatchObject({
      status: 'error',
      error: { code: 'status' },
      loaded: { record: { title: 'Answer 1' } },
    });
  });

  it('keeps the old record after a second error', async () => {
    const { url } = uniqueUrl('worsening');
    const only = follow(url);
    await only.settled;
    await store.reload(url);
    await store.reload(url);
    expect(only.states.at(-1)).toMatchObject({
      status: 'error',
      loaded: { record: { title: 'Answer 1' } },
    });
  });

  it('that failed is forgotten, with the old record, when all subscribers have left', async () => {
    const { url, log } = uniqueUrl('worsening');
    const first = follow(url);
    await first.settled;
    await store.reload(url);
    first.leave();
    await Promise.resolve();
    const next = follow(url);
    expect(next.states).toEqual([{ status: 'loading' }]);
    await next.settled;
    expect((await log()).count).toBe(3);
  });

  it('replaces a first request, whose response is then ignored', async () => {
    const { url, log, open } = uniqueUrl('gate');
    const only = follow(url);
    await log('count', 1);
    const reloaded = store.reload(url);
    await log('count', 2);
    await open(2);
    await reloaded;
    await open(1);
    await log('aborted', 1);
    expect(only.history()).toEqual(['loading', 'Answer 2']);
  });

  it('is never overtaken by an older response, even if `fetch` ignores the signal', async () => {
    const real = fetch;
    const answers: Promise<Response>[] = [];
    vi.spyOn(globalThis, 'fetch').mockImplementation((url) => {
      const answer = real(url);
      answers.push(answer);
      return answer;
    });
    const { url, open, log } = uniqueUrl('gate');
    const only = follow(url);
    const reloaded = store.reload(url);
    vi.restoreAllMocks();
    await log('count', 2);
    await open(2);
    await open(1);
    await Promise.all([reloaded, ...answers]);
    expect(only.history()).toHaveLength(2);
  });

  it('shares its request with other reloads', async () => {
    const { url, log, open } = uniqueUrl('gate');
    const only = follow(url);
    await open(1);
    await only.settled;
    const reloads = [store.reload(url), store.reload(url)];
    await log('count', 2);
    await open(2);
    await Promise.all(reloads);
    expect(await log()).toMatchObject({ count: 2, aborted: 0 });
    expect(only.history()).toEqual(['loading', 'Answer 1', 'loading', 'Answer 2']);
  });

  it('resolves after its state has been delivered', async () => {
    const { url } = uniqueUrl('record');
    const only = follow(url);
    await store.reload(url);
    expect(only.history()).toEqual(['loading', 'Plumber']);
  });

  it('resolves after a failure too', async () => {
    await expect(store.reload(uniqueUrl('reset').url)).resolves.toBeUndefined();
  });

  it('keeps the record for later subscribers', async () => {
    const { url } = uniqueUrl('record');
    await store.reload(url);
    expect(follow(url).history()).toEqual(['Plumber']);
  });
});
