import { watch } from 'node:fs';
import { dirname, join } from 'node:path';
import next from 'next';
import { envOrExit } from '#lib/platform/env.ts';
import { createAppServer, type AppServerOptions } from '#lib/platform/http/server.ts';
import { buildCss } from './build-css.mjs';

/**
 * The sources with hot reload, behind the product's own HTTP server: who calls, limits and security headers are those
 * of the finished build. One process; no document is kept. What Next prints stays readable on the terminal.
 */
const CSS_PAUSE_MS = 100;
const root = dirname(import.meta.dirname);
process.chdir(root);
const settings = envOrExit();
await buildCss();

let handle: AppServerOptions['handler'];
const { server, drain } = createAppServer({
  handler: (request, response) => handle(request, response),
  appUrl: settings.APP_URL,
  trustProxy: settings.TRUST_PROXY ? settings.TRUST_PROXY_HOPS : 0,
  secret: settings.AUTH_SECRET,
  keepDocuments: false,
  frameworkScript: true,
});
const hostname = new URL(settings.APP_URL).hostname;
// Next listens for its hot-reload connections on this very server.
const app = next({ dev: true, dir: root, port: settings.PORT, hostname, httpServer: server });
await app.prepare();
handle = app.getRequestHandler();

/** Documents carry their style sheet inline: a class that nobody used before must get into it. */
let pause: NodeJS.Timeout | undefined;
watch(join(root, 'app'), { recursive: true }, (_event, name) => {
  if (!/\.(?:tsx|css)$/.test(name ?? '')) return;
  clearTimeout(pause);
  pause = setTimeout(() => void buildCss().catch((error: unknown) => console.error(error)), CSS_PAUSE_MS);
});

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  // A browser keeps its hot-reload connection open: there is nothing to wait for.
  await drain(0);
  await app.close();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.on(signal, () => void stop());

server.once('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
server.listen({ port: settings.PORT, ...(settings.LISTEN_ADDRESS ? { host: settings.LISTEN_ADDRESS } : {}) }, () =>
  process.send?.({ type: 'ready', port: settings.PORT }),
);
