/** `npm start`: serves the demo on a local address. Works on a fresh clone. */
import { ensureDependencies } from './ensure-dependencies.mjs';

ensureDependencies();

const { createServer } = await import('vite');
const server = await createServer();
await server.listen();
const { port } = server.httpServer.address();
console.log(`\n  The demo: http://127.0.0.1:${port}/demo/\n\n  Stop with Ctrl+C.\n`);
