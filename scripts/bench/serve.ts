import { runServer } from '#lib/platform/http/run.ts';

/**
 * Serves the build in the given folder as `scripts/serve.ts` does, the product and the hello-world alike,
 * and says how much memory and processor time the process has used when it is asked.
 */
process.on('message', (message: { type?: string }) => {
  if (message.type !== 'usage') return;
  const { user, system } = process.cpuUsage();
  process.send?.({ type: 'usage', rss: process.memoryUsage.rss(), cpuMs: (user + system) / 1000 });
});
await runServer(process.argv[2] ?? '.');
