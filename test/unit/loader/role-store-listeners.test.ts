import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RoleState } from '../../../src/loader/role-state.js';
import { getRoleStore } from '../../../src/loader/role-store.js';
import { describeState, follow } from '../../support/follow.js';
import { useRoleServer } from '../../support/use-role-server.js';

const store = getRoleStore();
const { uniqueUrl } = useRoleServer();

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a listener', () => {
  it('that throws causes an uncaught error and does not affect other listeners', async () => {
    const { url } = uniqueUrl('record');
    const uncaught: unknown[] = [];
    const real = queueMicrotask;
    vi.spyOn(globalThis, 'queueMicrotask').mockImplementation((task) =>
      real(() => {
        try {
          task();
        } catch (error) {
          uncaught.push(error);
        }
      }),
    );
    const thrown = new Error('listener');
    const bad = follow(url, ({ status }) => {
      if (status === 'ready') throw thrown;
    });
    const good = follow(url);
    await Promise.all([bad.settled, good.settled]);
    await Promise.resolve();
    expect(good.history()).toEqual(['loading', 'Plumber']);
    expect(uncaught).toEqual([thrown]);
  });

  it('that unsubscribes during a delivery does not affect other listeners', async () => {
    const { url } = uniqueUrl('record');
    const one = follow(url, ({ status }) => status === 'ready' && one.leave());
    const two = follow(url);
    await two.settled;
    expect([one.history(), two.history()]).toEqual([
      ['loading', 'Plumber'],
      ['loading', 'Plumber'],
    ]);
  });

  it('that is unsubscribed during a delivery is not called any more', async () => {
    const { url } = uniqueUrl('record');
    const one = follow(url, ({ status }) => status === 'ready' && two.leave());
    const two = follow(url);
    await one.settled;
    expect(two.history()).toEqual(['loading']);
  });

  it('that reloads during a delivery never makes another receive an old state after a new one', async () => {
    const { url, open } = uniqueUrl('gate');
    const reloads: Promise<void>[] = [];
    const one = follow(url, (state) => {
      if (describeState(state) === 'Answer 1') reloads.push(store.reload(url));
    });
    const two = follow(url);
    await open(1);
    await one.settled;
    await open(2);
    await Promise.all(reloads);
    expect(two.history()).toEqual(['loading', 'loading', 'Answer 2']);
  });

  it('may subscribe twice, and each subscription counts', async () => {
    const { url, open } = uniqueUrl('gate');
    const listener = vi.fn();
    const leave = store.subscribe(url, listener);
    store.subscribe(url, listener);
    leave();
    await open(1);
    await follow(url).settled;
    expect(listener.mock.calls.map(([state]) => describeState(state as RoleState))).toEqual([
      'loading',
      'loading',
      'Answer 1',
    ]);
  });
});
