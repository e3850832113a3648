import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadRoleRecord, type LoadedRole, type LoadOptions } from '../../../src/loader/load-role-record.js';
import { RoleLoadError } from '../../../src/loader/role-load-error.js';
import { RoleRecordError } from '../../../src/schema/role-record-error.js';
import { failureOf } from '../../support/failure-of.js';
import { usePlaces } from '../../support/use-role-server.js';
import { startRoleServer } from '../../support/role-routes.mjs';

const { at } = usePlaces();
const load = (route: string, options?: LoadOptions): Promise<LoadedRole> =>
  loadRoleRecord(at(route), options);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a URL without a record behind it', () => {
  const faults = [
    ['missing', 'status'],
    ['broken', 'status'],
    ['custom?status=304', 'status'],
    ['flaky', 'status'],
    ['reset', 'network'],
    ['cut-short', 'network'],
    ['loop', 'network'],
    ['redirect?to=mailto:somebody@example.org', 'network'],
    ['flaky?how=reset', 'network'],
    ['soft-404', 'not-json'],
    ['truncated', 'not-json'],
    ['empty', 'not-json'],
    ['no-content', 'not-json'],
    ['object-string', 'not-json'],
    ['custom?body=undefined', 'not-json'],
    ['padded', 'too-large'],
    ['oversize-by-header', 'too-large'],
    ['bomb', 'too-large'],
    ['hang', 'timeout'],
    ['hang-in-body', 'timeout'],
    ['drip', 'timeout'],
    ['gate?id=never-opened', 'timeout'],
    ['array', 'record'],
    ['null', 'record'],
    ['no-title', 'record'],
    ['version-2', 'record'],
  ] as const;

  for (const [route, code] of faults) {
    const limits = code === 'timeout' ? { timeout: 50 } : {};
    it(`is a fault of the kind "${code}" for ${route}`, async () => {
      const error = await failureOf(load(route, limits));
      expect(error).toBeInstanceOf(code === 'record' ? RoleRecordError : RoleLoadError);
      expect(error).toHaveProperty('code', code);
    });
  }

  it('is a fault of the kind "network" when nobody listens there', async () => {
    const gone = await startRoleServer();
    await gone.close();
    expect(await failureOf(loadRoleRecord(`${gone.url}/__role/record`))).toHaveProperty('code', 'network');
  });

  it('is a fault of the kind "network" when it is no URL', async () => {
    expect(await failureOf(loadRoleRecord('http://'))).toMatchObject({ code: 'network', url: 'http://' });
  });

  it('is a fault of the kind "network" when the page broke `fetch`', async () => {
    vi.stubGlobal('fetch', undefined);
    expect(await failureOf(load('record'))).toHaveProperty('code', 'network');
  });

  it('is told with the number of the status', async () => {
    expect(await failureOf(load('missing'))).toHaveProperty('status', 404);
  });

  it.each([
    ['missing', 'expected a status of 200–299, got 404'],
    ['reset', 'expected an answer, got none'],
    ['soft-404', 'expected JSON, got "<!doctype html><title>Not found</title><"'],
    ['empty', 'expected JSON, got nothing'],
    ['padded', 'expected at most 1048576 bytes, got more'],
    ['hang', 'expected the whole record within 50 ms'],
  ])('is told with the place and what was expected there: %s', async (route, words) => {
    const error = (await failureOf(
      load(route, { timeout: route === 'hang' ? 50 : 10_000 }),
    )) as RoleLoadError;
    expect(error.message).toContain(`${at(route)}: ${words}`);
    expect([error.name, error.url]).toEqual(['RoleLoadError', at(route)]);
  });

  it.each(['reset', 'cut-short', 'truncated'])('is told with its cause: %s', async (route) => {
    expect(((await failureOf(load(route))) as Error).cause).toBeInstanceOf(Error);
  });
});
