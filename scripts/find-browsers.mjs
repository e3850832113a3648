/**
 * Finds the browsers that are installed on this machine; downloads nothing.
 * CHROME_PATH, FIREFOX_PATH and WEBKIT_DRIVER_PATH win over the usual places.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

const programFiles = [
  process.env['ProgramFiles'],
  process.env['ProgramFiles(x86)'],
  process.env['LOCALAPPDATA'],
];

const places = {
  edge: [
    'microsoft-edge',
    'microsoft-edge-stable',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programFiles.map((root) => root && join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
  ],
  firefox: [
    process.env['FIREFOX_PATH'],
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programFiles.map((root) => root && join(root, 'Mozilla Firefox', 'firefox.exe')),
  ],
  webkit: [process.env['WEBKIT_DRIVER_PATH'], 'WebKitWebDriver', '/usr/lib/webkit2gtk-4.1/WebKitWebDriver'],
};

/** The path of the program of each engine: the browser, or for WebKit its WebDriver. An engine that is not installed has no key. */
export async function findBrowsers() {
  /** @type {Partial<Record<Engine, string>>} */
  const found = {};
  const chromium = (await findChrome()) ?? firstProgram(places.edge);
  const firefox = firstProgram(places.firefox);
  const webkit = firstProgram(places.webkit);
  if (chromium) found.chromium = chromium;
  if (firefox) found.firefox = firefox;
  // WebKitGTK has no headless mode: it needs a screen, or a virtual one.
  if (webkit && (process.env['DISPLAY'] || firstProgram(['xvfb-run']))) found.webkit = webkit;
  return found;
}

/** chrome-launcher reads CHROME_PATH first. On Linux it throws when it finds no browser. */
async function findChrome() {
  const { Launcher } = await import('chrome-launcher');
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}

/** @param {(string | undefined)[]} names */
function firstProgram(names) {
  for (const name of names) {
    const path = name && pathOf(name);
    if (path) return path;
  }
  return undefined;
}

/** @param {string} name A path, or the name of a program on the PATH. */
function pathOf(name) {
  const folders = /[\\/]/.test(name) ? [''] : (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
