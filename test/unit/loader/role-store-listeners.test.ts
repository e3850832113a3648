import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RoleState } from '../../../src/loader/role-state.js';
import { getRoleStore } from '../../../src/loader/role-store.js';
import { follow, told } from '../../support/follow.js';
import { usePlaces } from '../../support/use-role-server.js';

const store = getRoleStore();
const { place } = usePlaces();

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a listener', () => {
  it('that throws does not keep the others from hearing, and its error is uncaught', async () => {
    const { url } = place('record');
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
    const fault = new Error('listener');
    const bad = follow(url, ({ status }) => {
      if (status === 'ready') throw fault;
    });
    const good = follow(url);
    await Promise.all([bad.settled, good.settled]);
    await Promise.resolve();
    expect(good.heard()).toEqual(['loading', 'Plumber']);
    expect(uncaught).toEqual([fault]);
  });

  it('that leaves while all are told does not keep the others from hearing', async () => {
    const { url } = place('record');
    const one = follow(url, ({ status }) => status === 'ready' && one.leave());
    const two = follow(url);
    await two.settled;
    expect([one.heard(), two.heard()]).toEqual([
      ['loading', 'Plumber'],
      ['loading', 'Plumber'],
    ]);
  });

  it('that was taken away while all are told hears nothing more', async () => {
    const { url } = place('record');
    const one = follow(url, ({ status }) => status === 'ready' && two.leave());
    const two = follow(url);
    await one.settled;
    expect(two.heard()).toEqual(['loading']);
  });

  it('that reloads while all are told never makes another hear old news after new', async () => {
    const { url, open } = place('gate');
    const reloads: Promise<void>[] = [];
    const one = follow(url, (state) => {
      if (told(state) === 'Answer 1') reloads.push(store.reload(url));
    });
    const two = follow(url);
    await open(1);
    await one.settled;
    await open(2);
    await Promise.all(reloads);
    expect(two.heard()).toEqual(['loading', 'loading', 'Answer 2']);
  });

  it('counts as often as it subscribes', async () => {
    const { url, open } = place('gate');
    const listener = vi.fn();
    const leave = store.subscribe(url, listener);
    store.subscribe(url, listener);
    leave();
    await open(1);
    await follow(url).settled;
    expect(listener.mock.calls.map(([state]) => told(state as RoleState))).toEqual([
      'loading',
      'loading',
      'Answer 1',
    ]);
  });
});
