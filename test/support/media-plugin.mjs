/**
 * The command `emulate-features` for browser tests sets any media feature by its name. The runner's own `emulateMedia` does not support
 * `forced-colors` and `prefers-contrast`. It uses the DevTools protocol, so in other browsers than Chromium it resolves to false.
 *
 *     const emulated = await executeServerCommand('emulate-features', { 'forced-colors': 'active' });
 *     if (!emulated) this.skip();
 *
 * An empty object resets all features.
 */
export function mediaPlugin() {
  return {
    name: 'emulate-features-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-features') return undefined;
      if (session.browser.name !== 'Chrome') return { emulated: false };
      const protocol = await session.browser.getPage(session.id).createCDPSession();
      const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
      await protocol.send('Emulation.setEmulatedMedia', { features });
      return { emulated: true };
    },
  };
}
