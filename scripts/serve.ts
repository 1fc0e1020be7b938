import { dirname } from 'node:path';
import { runServer } from '#lib/platform/http/run.ts';

await runServer(dirname(import.meta.dirname));
