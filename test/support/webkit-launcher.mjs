/**
 * A launcher for web-test-runner that runs tests in WebKitGTK, the engine of Safari: one window, driven by W3C WebDriver over HTTP.
 * The launchers that the runner offers for WebKit download a browser of their own.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** In WebDriver, keys without a character have code points of the private use area. */
const keyCodes = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

export function webkitLauncher({ executablePath }) {
  let driver;
  let session = '';
  let currentId;

  async function command(path, body, method = 'POST') {
    const response = await fetch(session + path, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,

    async initialize() {
      const port = await freePort();
      const line = [executablePath, `--port=${port}`, '--host=127.0.0.1'];
      if (!process.env.DISPLAY) line.unshift('xvfb-run', '--auto-servernum');
      // A process group of its own, so that the virtual screen, the driver and the browser can be ended together.
      driver = spawn(line[0], line.slice(1), {
        stdio: 'ignore',
        detached: true,
        // Without LANG, as in a container, `navigator.language` is "C".
        env: { ...process.env, LANG: 'en_US.UTF-8' },
      });
      await waitForAnswer(`http://127.0.0.1:${port}/status`);
      session = `http://127.0.0.1:${port}/session`;
      const { sessionId } = await command('', {
        capabilities: { alwaysMatch: { pageLoadStrategy: 'none' } },
      });
      session += `/${sessionId}`;
      await command('/window/rect', { width: 800, height: 638 });
    },

    async startSession(id, url) {
      currentId = id;
      await command('/url', { url });
    },

    isActive: (id) => id === currentId,
    getBrowserUrl: () => command('/url', undefined, 'GET'),

    async stopSession() {
      currentId = undefined;
      await command('/url', { url: 'about:blank' });
      return {};
    },

    async startDebugSession() {
      throw new Error('This browser runs on a virtual screen: debug in Chromium or Firefox.');
    },

    /** Called by `sendKeys({ press })` and `sendKeys({ type })` of @web/test-runner-commands. */
    async sendKeys(_id, keys) {
      const codes = keys.map((key) => keyCodes[key] ?? key);
      const actions = codes.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await command('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },

    async stop() {
      if (session) await command('', undefined, 'DELETE').catch(() => {});
      if (driver?.pid && driver.exitCode === null) process.kill(-driver.pid, 'SIGTERM');
    },
  };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function waitForAnswer(url) {
  for (let tries = 0; tries < 200; tries++) {
    if (await fetch(url).catch(() => undefined)) return;
    await pause(100);
  }
  throw new Error('WebKitWebDriver did not start within 20 seconds.');
}
