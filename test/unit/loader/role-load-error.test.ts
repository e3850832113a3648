import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadRoleRecord, type LoadedRole, type LoadOptions } from '../../../src/loader/load-role-record.js';
import { RoleLoadError } from '../../../src/loader/role-load-error.js';
import { RoleRecordError } from '../../../src/schema/role-record-error.js';
import { failureOf } from '../../support/failure-of.js';
import { useRoleServer } from '../../support/use-role-server.js';
import { startRoleServer } from '../../support/role-routes.mjs';

const { urlOf } = useRoleServer();
const load = (route: string, options?: LoadOptions): Promise<LoadedRole> =>
  loadRoleRecord(urlOf(route), options);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a URL without a usable record', () => {
  const failures = [
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

  for (const [route, code] of failures) {
    const limits = code === 'timeout' ? { timeout: 50 } : {};
    it(`causes a "${code}" error: ${route}`, async () => {
      const error = await failureOf(load(route, limits));
      expect(error).toBeInstanceOf(code === 'record' ? RoleRecordError : RoleLoadError);
      expect(error).toHaveProperty('code', code);
    });
  }

  it('causes a "network" error when no server listens', async () => {
    const gone = await startRoleServer();
    await gone.close();
    expect(await failureOf(loadRoleRecord(`${gone.url}/__role/record`))).toHaveProperty('code', 'network');
  });

  it('causes a "network" error when it is invalid', async () => {
    expect(await failureOf(loadRoleRecord('http://'))).toMatchObject({ code: 'network', url: 'http://' });
  });

  it('causes a "network" error on a page without `fetch`', async () => {
    vi.stubGlobal('fetch', undefined);
    expect(await failureOf(load('record'))).toHaveProperty('code', 'network');
  });

  it('causes an error with the HTTP status', async () => {
    expect(await failureOf(load('missing'))).toHaveProperty('status', 404);
  });

  it.each([
    ['missing', 'expected a status of 200–299, got 404'],
    ['reset', 'expected an answer, got none'],
    ['soft-404', 'expected JSON, got "<!doctype html><title>Not found</title><"'],
    ['empty', 'expected JSON, got nothing'],
    ['padded', 'expected at most 1048576 bytes, got more'],
    ['hang', 'expected the whole record within 50 ms'],
  ])('causes an error with the URL and what was expected: %s', async (route, words) => {
    const error = (await failureOf(
      load(route, { timeout: route === 'hang' ? 50 : 10_000 }),
    )) as RoleLoadError;
    expect(error.message).toContain(`${urlOf(route)}: ${words}`);
    expect([error.name, error.url]).toEqual(['RoleLoadError', urlOf(route)]);
  });

  it.each(['reset', 'cut-short', 'truncated'])('causes an error with its cause: %s', async (route) => {
    expect(((await failureOf(load(route))) as Error).cause).toBeInstanceOf(Error);
  });
});
