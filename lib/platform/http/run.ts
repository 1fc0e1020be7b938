import cluster from 'node:cluster';
import { envOrExit } from '../env.ts';
import { runPrimary } from './primary.ts';
import { hasBuild, runWorker } from './worker.ts';

/**
 * Serves the finished build in `root` until a signal comes: in this process, or in WEB_CONCURRENCY
 * of them. Ends with code 78 when a setting is wrong, 1 when there is no build or the port is taken.
 */
export async function runServer(root: string): Promise<void> {
  process.chdir(root);
  // Whoever read our output may be gone: that is no reason to fail a request.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
  const settings = envOrExit();
  if (cluster.isPrimary) {
    if (!hasBuild(root)) {
      process.stderr.write('L’application n’est pas construite : lancez « npm start », ou « npx next build ».\n');
      process.exit(1);
    }
    if (settings.WEB_CONCURRENCY > 1) return runPrimary(settings.WEB_CONCURRENCY);
  }
  await runWorker(root, settings);
}
