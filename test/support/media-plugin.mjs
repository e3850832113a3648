/**
 * The command `emulate-features` for browser tests: any media feature by name, so also `forced-colors` and `prefers-contrast`,
 * which the runner's own `emulateMedia` does not know. It goes straight to the DevTools protocol, so it answers false elsewhere.
 *
 *     const emulated = await executeServerCommand('emulate-features', { 'forced-colors': 'active' });
 *     if (!emulated) this.skip();
 *
 * An empty object puts everything back.
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
