/**
 * `unit`: the rooms that need no DOM. `build`: rules about what the build leaves in dist/, so build first. `hostile`: the built files on
 * hostile pages, with hostile data; a part of it, or with THOROUGH=1 all of it.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Browsers and bundlers bring threads of their own.
    maxWorkers: 2,
    projects: [
      // Properties are tried on hundreds of records; on a busy machine that takes longer than the usual five seconds.
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'build',
          include: ['test/build/**/*.test.ts'],
          // These tests start browsers and bundlers.
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'hostile',
          include: ['test/hostile/**/*.test.ts'],
          // Runs all the others once more.
          exclude: process.env['THOROUGH'] === '1' ? [] : ['test/hostile/naive.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
