import { describe, expect, it, vi } from 'vitest';
import { getRoleStore } from '../../../src/loader/role-store.js';
import { describeState, follow } from '../../support/follow.js';
import { useRoleServer } from '../../support/use-role-server.js';

const store = getRoleStore();
const { uniqueUrl } = useRoleServer();

describe('a URL with several subscribers', () => {
  it('is requested once and read once', async () => {
    const { url, log } = uniqueUrl('record');
    const settled = await Promise.all(Array.from({ length: 100 }, () => follow(url).settled));
    expect((await log()).count).toBe(1);
    expect(new Set(settled.map((state) => state.status === 'ready' && state.loaded)).size).toBe(1);
  });

  it('delivers its state before subscribe() returns, while loading and when ready', async () => {
    const { url } = uniqueUrl('record');
    const early = follow(url);
    expect(early.history()).toEqual(['loading']);
    await early.settled;
    expect(early.history()).toEqual(['loading', 'Plumber']);
    expect(follow(url).history()).toEqual(['Plumber']);
  });

  it('fails for all of them with the same error object', async () => {
    const { url } = uniqueUrl('missing');
    const [one, two] = await Promise.all([follow(url).settled, follow(url).settled]);
    expect(one).toMatchObject({ status: 'error', error: { code: 'status', status: 404 } });
    expect(two).toBe(one);
  });

  it('is shared with a second copy of the package', async () => {
    vi.resetModules();
    const copy = await import('../../../src/loader/role-store.js');
    expect(copy.getRoleStore).not.toBe(getRoleStore);
    expect(copy.getRoleStore()).toBe(store);
    expect(Reflect.get(globalThis, Symbol.for('role-elements/store@2'))).toBe(store);
  });
});

describe('a request that failed', () => {
  it('is repeated for the next subscriber', async () => {
    const { url } = uniqueUrl('flaky');
    await follow(url).settled;
    const next = follow(url);
    await next.settled;
    expect(next.history()).toEqual(['loading', 'Answer 2']);
  });

  it('is forgotten when all subscribers have left', async () => {
    const { url } = uniqueUrl('flaky');
    const first = follow(url);
    await first.settled;
    first.leave();
    await Promise.resolve();
    expect(describeState(await follow(url).settled)).toBe('Answer 2');
  });

  it.each(['flaky', 'missing'])(
    'is not announced again to those that received the error when others try: %s',
    async (route) => {
      const { url } = uniqueUrl(route);
      const first = follow(url);
      await first.settled;
      await follow(url).settled;
      expect(first.history()).toEqual(['loading', 'error']);
    },
  );

  it('is replaced for all subscribers by a reload', async () => {
    const { url } = uniqueUrl('flaky');
    const [one, two] = [follow(url), follow(url)];
    await Promise.all([one.settled, two.settled]);
    await store.reload(url);
    for (const each of [one, two])
      expect(each.history()).toEqual(['loading', 'error', 'loading', 'Answer 2']);
  });

  it('is announced again when a reload fails too', async () => {
    const { url } = uniqueUrl('missing');
    const first = follow(url);
    await first.settled;
    await store.reload(url);
    expect(first.history()).toEqual(['loading', 'error', 'loading', 'error']);
  });

  it('is replaced for all subscribers by a reload during the request of another', async () => {
    const { url, log, open } = uniqueUrl('gate?status=500');
    const first = follow(url);
    await open(1);
    await first.settled;
    const second = follow(url);
    const reloaded = store.reload(url);
    expect([first.history(), second.history()]).toEqual([['loading', 'error', 'loading'], ['loading']]);
    await log('count', 3);
    await open(3);
    await reloaded;
    expect([first.history().at(-1), second.history().at(-1)]).toEqual(['error', 'error']);
  });
});

describe('an unfinished request without subscribers', () => {
  it('is aborted, and no listener is called', async () => {
    const { url, log } = uniqueUrl('gate');
    const only = follow(url);
    await log('count', 1);
    only.leave();
    expect((await log('aborted', 1)).aborted).toBe(1);
    expect(only.history()).toEqual(['loading']);
  });

  it('is not aborted while another subscriber is left', async () => {
    const { url, log, open } = uniqueUrl('gate');
    const [one, two] = [follow(url), follow(url)];
    await log('count', 1);
    one.leave();
    one.leave();
    await open(1);
    expect(describeState(await two.settled)).toBe('Answer 1');
    expect(one.history()).toEqual(['loading']);
  });

  it('is neither aborted nor repeated by a move, which unsubscribes and subscribes in one task', async () => {
    const { url, log, open } = uniqueUrl('gate');
    follow(url).leave();
    const back = follow(url);
    await log('count', 1);
    await open(1);
    expect(describeState(await back.settled)).toBe('Answer 1');
    expect(await log()).toMatchObject({ count: 1, aborted: 0 });
  });

  it('is aborted once, so that a subscriber that arrives after it keeps its own request', async () => {
    const { url } = uniqueUrl('record');
    const [one, two] = [follow(url), follow(url)];
    const between = new Promise<ReturnType<typeof follow>>((resolve) => {
      one.leave();
      queueMicrotask(() => resolve(follow(url)));
      two.leave();
    });
    const late = await between;
    await Promise.resolve();
    expect(await follow(url).settled).toBe(await late.settled);
  });

  it('is replaced by a new request for the next subscriber', async () => {
    const { url, log, open } = uniqueUrl('gate');
    follow(url).leave();
    await log('aborted', 1);
    const next = follow(url);
    await open(2);
    await next.settled;
    expect(next.history()).toEqual(['loading', 'Answer 2']);
  });

  it('leaves the previous record, when it was a reload', async () => {
    const { url, log, open } = uniqueUrl('gate');
    const first = follow(url);
    await open(1);
    await first.settled;
    const reloaded = store.reload(url);
    await log('count', 2);
    first.leave();
    await reloaded;
    expect((await log('aborted', 1)).aborted).toBe(1);
    expect(follow(url).history()).toEqual(['Answer 1']);
  });

  it('is aborted also when many URLs are left at once', async () => {
    const { url, log } = uniqueUrl('hang');
    const all = Array.from({ length: 230 }, (_, each) => follow(`${url}&each=${each}`));
    await log('count', 230);
    for (const { leave } of all) leave();
    expect((await log('aborted', 230)).aborted).toBe(230);
  });
});

describe('a record without subscribers', () => {
  const visit = async (url: string): Promise<string | undefined> => {
    const { history, leave, settled } = follow(url);
    const [first] = history();
    await settled;
    leave();
    await Promise.resolve();
    return first;
  };

  it('is available at once to an element that returns', async () => {
    const { url, log } = uniqueUrl('record');
    await visit(url);
    expect(await visit(url)).toBe('Plumber');
    expect((await log()).count).toBe(1);
  });

  /** A unique URL that needs no server. */
  const small = (number: number): string =>
    `data:application/json,{"title":"Role ${number}","duties":["Find leaks"]}`;

  it('is kept until 200 others have lost their subscribers later', async () => {
    for (let number = 1; number <= 200; number += 1) await visit(small(number));
    expect(await visit(small(1))).toBe('Role 1');
    await visit(small(201));
    expect(await visit(small(3))).toBe('Role 3');
    expect(await visit(small(2))).toBe('loading');
  });

  it('is kept as long when it was only loaded by a reload', async () => {
    for (let number = 2001; number <= 2201; number += 1) await store.reload(small(number));
    expect(await visit(small(2001))).toBe('loading');
  });

  it('never replaces a record that has subscribers', async () => {
    const { url } = uniqueUrl('record');
    await follow(url).settled;
    for (let number = 1001; number <= 1201; number += 1) await visit(small(number));
    expect(await visit(url)).toBe('Plumber');
  });
});
