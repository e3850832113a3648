import { describe, expect, it, vi } from 'vitest';
import { getRoleStore } from '../../../src/loader/role-store.js';
import { follow, told } from '../../support/follow.js';
import { usePlaces } from '../../support/use-role-server.js';

const store = getRoleStore();
const { place } = usePlaces();

describe('a URL that many want', () => {
  it('is requested once and read once', async () => {
    const { url, log } = place('record');
    const settled = await Promise.all(Array.from({ length: 100 }, () => follow(url).settled));
    expect((await log()).count).toBe(1);
    expect(new Set(settled.map((state) => state.status === 'ready' && state.loaded)).size).toBe(1);
  });

  it('tells its state before subscribe returns, while loading and when there', async () => {
    const { url } = place('record');
    const early = follow(url);
    expect(early.heard()).toEqual(['loading']);
    await early.settled;
    expect(early.heard()).toEqual(['loading', 'Plumber']);
    expect(follow(url).heard()).toEqual(['Plumber']);
  });

  it('fails for all of them with one and the same error', async () => {
    const { url } = place('missing');
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
  it('is forgotten when the next one comes', async () => {
    const { url } = place('flaky');
    await follow(url).settled;
    const next = follow(url);
    await next.settled;
    expect(next.heard()).toEqual(['loading', 'Answer 2']);
  });

  it('is forgotten when everybody has left', async () => {
    const { url } = place('flaky');
    const first = follow(url);
    await first.settled;
    first.leave();
    await Promise.resolve();
    expect(told(await follow(url).settled)).toBe('Answer 2');
  });

  it.each(['flaky', 'missing'])('stays the last word to those who heard of it: %s', async (route) => {
    const { url } = place(route);
    const first = follow(url);
    await first.settled;
    await follow(url).settled;
    expect(first.heard()).toEqual(['loading', 'error']);
  });

  it('is made good for all by a reload', async () => {
    const { url } = place('flaky');
    const [one, two] = [follow(url), follow(url)];
    await Promise.all([one.settled, two.settled]);
    await store.reload(url);
    for (const each of [one, two]) expect(each.heard()).toEqual(['loading', 'error', 'loading', 'Answer 2']);
  });

  it('is told of again when a reload fails too', async () => {
    const { url } = place('missing');
    const first = follow(url);
    await first.settled;
    await store.reload(url);
    expect(first.heard()).toEqual(['loading', 'error', 'loading', 'error']);
  });

  it('lets those who heard of it join in when others are loading and somebody reloads', async () => {
    const { url, log, open } = place('gate?status=500');
    const first = follow(url);
    await open(1);
    await first.settled;
    const second = follow(url);
    const reloaded = store.reload(url);
    expect([first.heard(), second.heard()]).toEqual([['loading', 'error', 'loading'], ['loading']]);
    await log('count', 3);
    await open(3);
    await reloaded;
    expect([first.heard().at(-1), second.heard().at(-1)]).toEqual(['error', 'error']);
  });
});

describe('when the last one leaves an unfinished request', () => {
  it('is aborted, and nobody is told', async () => {
    const { url, log } = place('gate');
    const only = follow(url);
    await log('count', 1);
    only.leave();
    expect((await log('aborted', 1)).aborted).toBe(1);
    expect(only.heard()).toEqual(['loading']);
  });

  it('is not aborted while another waits', async () => {
    const { url, log, open } = place('gate');
    const [one, two] = [follow(url), follow(url)];
    await log('count', 1);
    one.leave();
    one.leave();
    await open(1);
    expect(told(await two.settled)).toBe('Answer 1');
    expect(one.heard()).toEqual(['loading']);
  });

  it('is neither aborted nor repeated by a move, which leaves and comes back in one task', async () => {
    const { url, log, open } = place('gate');
    follow(url).leave();
    const back = follow(url);
    await log('count', 1);
    await open(1);
    expect(told(await back.settled)).toBe('Answer 1');
    expect(await log()).toMatchObject({ count: 1, aborted: 0 });
  });

  it('takes nothing from one who came after it was aborted, though two left', async () => {
    const { url } = place('record');
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

  it('starts afresh for the next one', async () => {
    const { url, log, open } = place('gate');
    follow(url).leave();
    await log('aborted', 1);
    const next = follow(url);
    await open(2);
    await next.settled;
    expect(next.heard()).toEqual(['loading', 'Answer 2']);
  });

  it('goes back to the record there was, when it was a reload', async () => {
    const { url, log, open } = place('gate');
    const first = follow(url);
    await open(1);
    await first.settled;
    const reloaded = store.reload(url);
    await log('count', 2);
    first.leave();
    await reloaded;
    expect((await log('aborted', 1)).aborted).toBe(1);
    expect(follow(url).heard()).toEqual(['Answer 1']);
  });

  it('is aborted for each of many that leave at once', async () => {
    const { url, log } = place('hang');
    const all = Array.from({ length: 230 }, (_, each) => follow(`${url}&each=${each}`));
    await log('count', 230);
    for (const { leave } of all) leave();
    expect((await log('aborted', 230)).aborted).toBe(230);
  });
});

describe('a record that nobody shows any more', () => {
  const visit = async (url: string): Promise<string | undefined> => {
    const { heard, leave, settled } = follow(url);
    const [first] = heard();
    await settled;
    leave();
    await Promise.resolve();
    return first;
  };

  it('is there at once for an element that comes back', async () => {
    const { url, log } = place('record');
    await visit(url);
    expect(await visit(url)).toBe('Plumber');
    expect((await log()).count).toBe(1);
  });

  /** Needs no server; the number makes each a URL of its own. */
  const small = (number: number): string =>
    `data:application/json,{"title":"Role ${number}","duties":["Find leaks"]}`;

  it('is kept until 200 others were left later', async () => {
    for (let number = 1; number <= 200; number += 1) await visit(small(number));
    expect(await visit(small(1))).toBe('Role 1');
    await visit(small(201));
    expect(await visit(small(3))).toBe('Role 3');
    expect(await visit(small(2))).toBe('loading');
  });

  it('is kept as long when only a reload asked for it', async () => {
    for (let number = 2001; number <= 2201; number += 1) await store.reload(small(number));
    expect(await visit(small(2001))).toBe('loading');
  });

  it('makes no room by taking one away that is shown', async () => {
    const { url } = place('record');
    await follow(url).settled;
    for (let number = 1001; number <= 1201; number += 1) await visit(small(number));
    expect(await visit(url)).toBe('Plumber');
  });
});
