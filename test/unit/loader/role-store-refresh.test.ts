import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RoleState } from '../../../src/loader/role-state.js';
import { getRoleStore } from '../../../src/loader/role-store.js';
import { follow as followUrl } from '../../support/follow.js';
import { useRoleServer } from '../../support/use-role-server.js';

const store = getRoleStore();
const { uniqueUrl } = useRoleServer();
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
  it('sends a request when its interval has passed since the last response, again and again', async () => {
    const { url, log } = uniqueUrl('record');
    const only = follow(url, MINUTE);
    await only.settled;
    await pass(MINUTE - 1);
    expect((await log()).count).toBe(1);
    await pass(1);
    await only.nthState(3);
    await pass(MINUTE);
    await only.nthState(4);
    const { count, requests } = await log();
    expect(count).toBe(3);
    expect(requests[2]!.headers['cache-control']).toBe('max-age=0');
  });

  it('delivers the new record to all subscribers, without a loading state', async () => {
    const { url, open } = uniqueUrl('gate');
    const [one, two] = [follow(url, MINUTE), follow(url)];
    await open(1);
    await one.settled;
    await pass(MINUTE);
    await open(2);
    await one.nthState(3);
    for (const each of [one, two]) expect(each.history()).toEqual(['loading', 'Answer 1', 'Answer 2']);
  });

  it('keeps the record object when the server has the same record', async () => {
    const only = follow(uniqueUrl('record').url, MINUTE);
    const before = recordOf(await only.settled);
    await pass(MINUTE);
    expect(recordOf(await only.nthState(3))).toBe(before);
  });

  it('waits for the response to the first request', async () => {
    const { url, log } = uniqueUrl('gate');
    follow(url, 1);
    await log('count', 1);
    await pass(5);
    expect((await log()).count).toBe(1);
  });

  it('waits for the response to the last one', async () => {
    const { url, log, open } = uniqueUrl('gate');
    const only = follow(url, 1);
    await open(1);
    await only.settled;
    await pass(1);
    await log('count', 2);
    await pass(5);
    expect((await log()).count).toBe(2);
  });

  it('may come every second', async () => {
    const { url, log } = uniqueUrl('record');
    const only = follow(url, 1);
    await only.settled;
    await pass(1);
    expect((await log('count', 2)).count).toBe(2);
  });

  it('that fails keeps the record ready, with the error beside it', async () => {
    const only = follow(uniqueUrl('worsening').url, MINUTE);
    await only.settled;
    await pass(MINUTE);
    expect(await only.nthState(3)).toMatchObject({
      status: 'ready',
      loaded: { record: { title: 'Answer 1' } },
      error: { code: 'status', status: 503 },
    });
  });

  it('that succeeds after a failure removes the error', async () => {
    const only = follow(uniqueUrl('flaky?after=1').url, MINUTE);
    await only.settled;
    await pass(MINUTE);
    expect(await only.nthState(3)).toHaveProperty('error');
    await pass(MINUTE);
    expect(await only.nthState(4)).not.toHaveProperty('error');
  });

  it('recovers from a failed first request, for all subscribers', async () => {
    const { url } = uniqueUrl('flaky');
    const [one, two] = [follow(url, MINUTE), follow(url)];
    await one.settled;
    await pass(MINUTE);
    await two.nthState(3);
    for (const each of [one, two]) expect(each.history()).toEqual(['loading', 'error', 'Answer 2']);
  });

  it('delivers nothing while the record is still missing', async () => {
    const { url, log } = uniqueUrl('missing');
    const only = follow(url, MINUTE);
    await only.settled;
    // The third request starts only when the second has finished.
    while ((await log()).count < 3) await pass(MINUTE);
    expect(only.history()).toEqual(['loading', 'error']);
  });

  it('is replaced by a reload, which is announced to all subscribers', async () => {
    const { url, log, open } = uniqueUrl('gate');
    const only = follow(url, MINUTE);
    await open(1);
    await only.settled;
    await pass(MINUTE);
    await log('count', 2);
    const reloaded = store.reload(url);
    await open(3);
    await reloaded;
    expect((await log('aborted', 1)).count).toBe(3);
    expect(only.history()).toEqual(['loading', 'Answer 1', 'loading', 'Answer 3']);
  });

  it('is replaced by the request of a subscriber that joins after a failure', async () => {
    const { url, log, open } = uniqueUrl('gate?status=500');
    const first = follow(url, MINUTE);
    await open(1);
    await first.settled;
    await pass(MINUTE);
    await log('count', 2);
    const second = follow(url);
    expect(second.history()).toEqual(['loading']);
    await open(3);
    await second.settled;
    expect(second.history()).toEqual(['loading', 'error']);
  });
});

describe('the timer of a refresh', () => {
  it('is one for all subscribers to a URL', async () => {
    const { url, log } = uniqueUrl('record');
    const all = Array.from({ length: 50 }, () => follow(url, MINUTE));
    await all[0]!.settled;
    await pass(MINUTE);
    await Promise.all(all.map(({ nthState }) => nthState(3)));
    expect((await log()).count).toBe(2);
  });

  it('uses the shortest interval of all subscribers', async () => {
    const { url, log } = uniqueUrl('record');
    const [long, short] = [follow(url, 10 * MINUTE), follow(url, MINUTE)];
    await long.settled;
    await pass(MINUTE);
    await long.nthState(3);
    short.leave();
    await pass(9 * MINUTE);
    expect((await log()).count).toBe(2);
    await pass(MINUTE);
    await long.nthState(4);
  });

  it('counts from the last response, even when others subscribe and unsubscribe', async () => {
    const { url, log } = uniqueUrl('record');
    const first = follow(url, MINUTE);
    await first.settled;
    await pass(MINUTE - 1);
    follow(url, MINUTE).leave();
    await pass(1);
    await first.nthState(3);
    expect((await log()).count).toBe(2);
  });

  it('has expired for a subscriber that returns after the interval', async () => {
    const { url } = uniqueUrl('record');
    const gone = follow(url, MINUTE);
    await gone.settled;
    gone.leave();
    await pass(10 * MINUTE);
    const back = follow(url, MINUTE);
    expect(back.history()).toEqual(['Plumber']);
    await pass(0);
    await back.nthState(2);
  });

  it.each([0, 0.5, -60, NaN, Infinity, 2_147_484])('does not run for %s seconds', async (seconds) => {
    const { url, log } = uniqueUrl('record');
    await follow(url, seconds).settled;
    await pass(3_000_000);
    expect((await log()).count).toBe(1);
  });

  it('is cleared when the last subscriber leaves', async () => {
    // No server: its connections have timers too.
    const only = follow('data:application/json,{"title":"Baker","skills":["Timer"]}', MINUTE);
    await only.settled;
    expect(vi.getTimerCount()).toBe(1);
    only.leave();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops when the last subscriber with an interval leaves', async () => {
    const { url, log } = uniqueUrl('record');
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

  it('waits until the page is visible, and starts then at once', async () => {
    const document = page();
    vi.stubGlobal('document', document);
    const { url, log } = uniqueUrl('record');
    const only = follow(url, MINUTE);
    await only.settled;
    await pass(100 * MINUTE);
    expect((await log()).count).toBe(1);
    document.show();
    await only.nthState(3);
    expect((await log()).count).toBe(2);
  });

  it('removes its listener when the page is visible', async () => {
    const document = page();
    vi.stubGlobal('document', document);
    const only = follow(uniqueUrl('record').url, MINUTE);
    await only.settled;
    await pass(MINUTE);
    document.show();
    await only.nthState(3);
    expect(document.listeners.size).toBe(0);
  });

  it('is not started early because the page becomes visible', async () => {
    const document = page();
    vi.stubGlobal('document', document);
    const { url, log } = uniqueUrl('record');
    await follow(url, MINUTE).settled;
    document.show();
    await pass(MINUTE - 1);
    expect((await log()).count).toBe(1);
  });

  it('removes its listener when the last subscriber leaves', async () => {
    const document = page();
    vi.stubGlobal('document', document);
    const only = follow(uniqueUrl('record').url, MINUTE);
    await only.settled;
    await pass(MINUTE);
    expect(document.listeners.size).toBe(1);
    only.leave();
    expect(document.listeners.size).toBe(0);
  });
});
