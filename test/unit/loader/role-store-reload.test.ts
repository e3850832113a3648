import { afterEach, describe, expect, it, vi } from 'vitest';
import { getRoleStore } from '../../../src/loader/role-store.js';
import { follow } from '../../support/follow.js';
import { usePlaces } from '../../support/use-role-server.js';

const store = getRoleStore();
const { place } = usePlaces();

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a reload', () => {
  it('asks the server even if a cache holds a fresh copy', async () => {
    const { url, log } = place('record');
    await follow(url).settled;
    await store.reload(url);
    const [first, second] = (await log()).requests;
    expect([first!.headers['cache-control'], second!.headers['cache-control']]).toEqual([
      undefined,
      'max-age=0',
    ]);
  });

  it('brings everybody the new record, and shows the old one until then', async () => {
    const { url, open } = place('gate');
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
      expect(each.heard()).toEqual(['loading', 'Answer 1', 'loading', 'Answer 2']);
  });

  it('keeps the old record beside its failure', async () => {
    const { url } = place('worsening');
    const only = follow(url);
    await only.settled;
    await store.reload(url);
    expect(only.states.at(-1)).toMatchObject({
      status: 'error',
      error: { code: 'status' },
      loaded: { record: { title: 'Answer 1' } },
    });
  });

  it('still knows the old record after a second failure', async () => {
    const { url } = place('worsening');
    const only = follow(url);
    await only.settled;
    await store.reload(url);
    await store.reload(url);
    expect(only.states.at(-1)).toMatchObject({
      status: 'error',
      loaded: { record: { title: 'Answer 1' } },
    });
  });

  it('that failed is forgotten with its old record when everybody has left', async () => {
    const { url, log } = place('worsening');
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

  it('takes the place of a first request, whose answer comes too late', async () => {
    const { url, log, open } = place('gate');
    const only = follow(url);
    await log('count', 1);
    const reloaded = store.reload(url);
    await log('count', 2);
    await open(2);
    await reloaded;
    await open(1);
    await log('aborted', 1);
    expect(only.heard()).toEqual(['loading', 'Answer 2']);
  });

  it('is never overtaken by an older answer, though `fetch` knows no abort', async () => {
    const real = fetch;
    const answers: Promise<Response>[] = [];
    vi.spyOn(globalThis, 'fetch').mockImplementation((url) => {
      const answer = real(url);
      answers.push(answer);
      return answer;
    });
    const { url, open, log } = place('gate');
    const only = follow(url);
    const reloaded = store.reload(url);
    vi.restoreAllMocks();
    await log('count', 2);
    await open(2);
    await open(1);
    await Promise.all([reloaded, ...answers]);
    expect(only.heard()).toHaveLength(2);
  });

  it('shares its request with other reloads', async () => {
    const { url, log, open } = place('gate');
    const only = follow(url);
    await open(1);
    await only.settled;
    const reloads = [store.reload(url), store.reload(url)];
    await log('count', 2);
    await open(2);
    await Promise.all(reloads);
    expect(await log()).toMatchObject({ count: 2, aborted: 0 });
    expect(only.heard()).toEqual(['loading', 'Answer 1', 'loading', 'Answer 2']);
  });

  it('resolves after its answer has been told', async () => {
    const { url } = place('record');
    const only = follow(url);
    await store.reload(url);
    expect(only.heard()).toEqual(['loading', 'Plumber']);
  });

  it('resolves though nothing good came of it', async () => {
    await expect(store.reload(place('reset').url)).resolves.toBeUndefined();
  });

  it('keeps what it got for whoever comes later', async () => {
    const { url } = place('record');
    await store.reload(url);
    expect(follow(url).heard()).toEqual(['Plumber']);
  });
});
