/** Browser tests, in every installed engine: `npm run test:browser`, or `ENGINES=chromium npm run test:browser`. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { chooseEngines, chromiumArguments } from './scripts/choose-engines.mjs';
import { countReporter } from './test/support/count-reporter.mjs';
import { mediaPlugin } from './test/support/media-plugin.mjs';
import { roleRoutesMiddleware } from './test/support/role-routes.mjs';
import { webkitLauncher } from './test/support/webkit-launcher.mjs';

const engines = await chooseEngines();

const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({ launchOptions: { executablePath, args: chromiumArguments() } }),
  firefox: (executablePath) =>
    chromeLauncher({
      // With a puppeteer of our own the launcher accepts other browsers than Chrome. Firefox is driven by WebDriver BiDi.
      puppeteer: puppeteerCore,
      launchOptions: { browser: 'firefox', executablePath, headless: true },
      concurrency: 1,
    }),
  webkit: (executablePath) => webkitLauncher({ executablePath }),
};

export default {
  files: 'test/browser/**/*.test.ts',
  nodeResolve: true,
  browsers: Object.entries(engines).map(([engine, path]) => launchers[engine](path)),
  middleware: [roleRoutesMiddleware],
  plugins: [
    // Without an absolute path here, decorators in src stay as they are, and Lit throws.
    esbuildPlugin({
      ts: true,
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
      target: 'es2022',
    }),
    mediaPlugin(),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [
    defaultReporter(),
    ...(process.env.TEST_RESULTS ? [countReporter(process.env.TEST_RESULTS)] : []),
  ],
  // The first start of a browser on a busy machine takes much longer than the defaults.
  testFramework: { config: { timeout: 10_000 } },
  browserStartTimeout: 120_000,
  testsFinishTimeout: 120_000,
};
