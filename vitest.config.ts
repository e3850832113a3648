/**
 * `unit`: rooms that need no DOM. `build`: what the build leaves in dist/, so build first. `hostile`: the built files on hostile pages
 * and with hostile data; a part of the tests, or all of them with THOROUGH=1.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Browsers and bundlers have threads of their own.
    maxWorkers: 2,
    projects: [
      // Property tests try hundreds of records; on a busy machine that takes longer than the default of five seconds.
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
        // With packages of its own, which `npm run test:embedding` installs.
        test: {
          name: 'embedding',
          include: ['test/embedding/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        // The same for `npm run test:consumers`.
        test: {
          name: 'consumers',
          include: ['test/consumers/*.test.ts'],
          globalSetup: 'test/consumers/install-package.ts',
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'hostile',
          include: ['test/hostile/**/*.test.ts'],
          // Runs all others again.
          exclude: process.env['THOROUGH'] === '1' ? [] : ['test/hostile/naive.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
