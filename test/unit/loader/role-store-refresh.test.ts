import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RoleState } from '../../../src/loader/role-state.js';
import { getRoleStore } from '../../../src/loader/role-store.js';
import { follow as followUrl } from '../../support/follow.js';
import { usePlaces } from '../../support/use-role-server.js';

const store = getRoleStore();
const { place } = usePlaces();
const MINUTE = 60;
const followed: (() => void)[] = [];

function follow(url: string, refresh?: number) {
  const follower = followUrl(url, undefined, refresh);
  followed.push(follower.leave);
  return follower;
}

const pass = (seconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(seconds * 1000);
const recordOf = (state: RoleState | undefined) => (state?.status === 'ready' ? state.loaded : undefined);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});

afterEach(() => {
  for (const leave of followed.splice(0)) leave();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a refresh', () => {
  it('asks the server when its seconds have passed since the last answer, and again', async () => {
    const { url, log } = place('record');
    const only = follow(url, MINUTE);
    await only.settled;
    await pass(MINUTE - 1);
    expect((await log()).count).toBe(1);
    await pass(1);
    await only.hears(3);
    await pass(MINUTE);
    await only.hears(4);
    const { count, requests } = await log();
    expect(count).toBe(3);
    expect(requests[2]!.headers['cache-control']).toBe('max-age=0');
  });

  it('brings everybody the new record, and says nothing while it is on its way', async () => {
    const { url, open } = place('gate');
    const [one, two] = [follow(url, MINUTE), follow(url)];
    await open(1);
    await one.settled;
    await pass(MINUTE);
    await open(2);
    await one.hears(3);
    for (const each of [one, two]) expect(each.heard()).toEqual(['loading', 'Answer 1', 'Answer 2']);
  });

  it('leaves the record object as it is when the server has the same one', async () => {
    const only = follow(place('record').url, MINUTE);
    const before = recordOf(await only.settled);
    await pass(MINUTE);
    expect(recordOf(await only.hears(3))).toBe(before);
  });

  it('that fails leaves the record ready, with the error beside it', async () => {
    const only = follow(place('worsening').url, MINUTE);
    await only.settled;
    await pass(MINUTE);
    expect(await only.hears(3)).toMatchObject({
      status: 'ready',
      loaded: { record: { title: 'Answer 1' } },
      error: { code: 'status', status: 503 },
    });
  });

  it('that succeeds after one that failed takes the error away', async () => {
    const only = follow(place('flaky?after=1').url, MINUTE);
    await only.settled;
    await pass(MINUTE);
    expect(await only.hears(3)).toHaveProperty('error');
    await pass(MINUTE);
    expect(await only.hears(4)).not.toHaveProperty('error');
  });

  it('makes good what failed at first, for everybody', async () => {
    const { url } = place('flaky');
    const [one, two] = [follow(url, MINUTE), follow(url)];
    await one.settled;
    await pass(MINUTE);
    await two.hears(3);
    for (const each of [one, two]) expect(each.heard()).toEqual(['loading', 'error', 'Answer 2']);
  });

  it('says nothing of what is still missing', async () => {
    const { url, log } = place('missing');
    const only = follow(url, MINUTE);
    await only.settled;
    // There is a third request only when the second is over.
    while ((await log()).count < 3) await pass(MINUTE);
    expect(only.heard()).toEqual(['loading', 'error']);
  });

  it('gives way to a reload, which everybody hears of', async () => {
    const { url, log, open } = place('gate');
    const only = follow(url, MINUTE);
    await open(1);
    await only.settled;
    await pass(MINUTE);
    await log('count', 2);
    const reloaded = store.reload(url);
    await open(3);
    await reloaded;
    expect((await log('aborted', 1)).count).toBe(3);
    expect(only.heard()).toEqual(['loading', 'Answer 1', 'loading', 'Answer 3']);
  });

  it('lets one who comes after a failure ask for themselves', async () => {
    const { url, log, open } = place('gate?status=500');
    const first = follow(url, MINUTE);
    await open(1);
    await first.settled;
    await pass(MINUTE);
    await log('count', 2);
    const second = follow(url);
    expect(second.heard()).toEqual(['loading']);
    await open(3);
    await second.settled;
    expect(second.heard()).toEqual(['loading', 'error']);
  });
});

describe('the timer of a refresh', () => {
  it('is one for all who show the URL', async () => {
    const { url, log } = place('record');
    const all = Array.from({ length: 50 }, () => follow(url, MINUTE));
    await all[0]!.settled;
    await pass(MINUTE);
    await Promise.all(all.map(({ hears }) => hears(3)));
    expect((await log()).count).toBe(2);
  });

  it('is the shortest that anybody wants', async () => {
    const { url, log } = place('record');
    const [long, short] = [follow(url, 10 * MINUTE), follow(url, MINUTE)];
    await long.settled;
    await pass(MINUTE);
    await long.hears(3);
    short.leave();
    await pass(9 * MINUTE);
    expect((await log()).count).toBe(2);
    await pass(MINUTE);
    await long.hears(4);
  });

  it('counts from the last answer, though others come and go', async () => {
    const { url, log } = place('record');
    const first = follow(url, MINUTE);
    await first.settled;
    await pass(MINUTE - 1);
    follow(url, MINUTE).leave();
    await pass(1);
    await first.hears(3);
    expect((await log()).count).toBe(2);
  });

  it('is over already for one who comes back late', async () => {
    const { url } = place('record');
    const gone = follow(url, MINUTE);
    await gone.settled;
    gone.leave();
    await pass(10 * MINUTE);
    const back = follow(url, MINUTE);
    expect(back.heard()).toEqual(['Plumber']);
    await pass(0);
    await back.hears(2);
  });

  it.each([0, 0.5, -60, NaN, Infinity, 2_147_484])('does not run for %s seconds', async (seconds) => {
    const { url, log } = place('record');
    await follow(url, seconds).settled;
    await pass(3_000_000);
    expect((await log()).count).toBe(1);
  });

  it('stops when the last one who wants it leaves', async () => {
    const { url, log } = place('record');
    const [one] = [follow(url, MINUTE), follow(url)];
    await one.settled;
    one.leave();
    await pass(MINUTE);
    expect((await log()).count).toBe(1);
  });
});

describe('a refresh of a hidden page', () => {
  const page = () => {
    const events = new EventTarget();
    const listeners = new Set<unknown>();
    return {
      hidden: true,
      listeners,
      addEventListener: (type: string, listener: EventListener) => {
        listeners.add(listener);
        events.addEventListener(type, listener);
      },
      removeEventListener: (type: string, listener: EventListener) => {
        listeners.delete(listener);
        events.removeEventListener(type, listener);
      },
      show() {
        this.hidden = false;
        events.dispatchEvent(new Event('visibilitychange'));
      },
    };
  };

  it('waits until the page is seen, and is made then at once', async () => {
    const document = page();
    vi.stubGlobal('document', document);
    const { url, log } = place('record');
    const only = follow(url, MINUTE);
    await only.settled;
    await pass(100 * MINUTE);
    expect((await log()).count).toBe(1);
    document.show();
    await only.hears(3);
    expect((await log()).count).toBe(2);
  });

  it('leaves no listener behind', async () => {
    const document = page();
    vi.stubGlobal('document', document);
    const only = follow(place('record').url, MINUTE);
    await only.settled;
    await pass(MINUTE);
    expect(document.listeners.size).toBe(1);
    only.leave();
    expect(document.listeners.size).toBe(0);
  });
});
