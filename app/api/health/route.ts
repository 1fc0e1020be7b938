import { JOBS } from '#app/_compose/jobs.ts';
import { isPublished, latestInstrument } from '#lib/assessments/index.ts';
import { findLateJobs } from '#lib/jobs/index.ts';
import { liveState } from '#lib/guides/index.ts';
import { diskState } from '#lib/platform/disk.ts';
import { log } from '#lib/platform/log.ts';

export const dynamic = 'force-dynamic';

/** A monitor must hear "no" soon rather than nothing. */
const TIMEOUT_MS = 1000;

type State = 'ok' | 'panne' | 'manquant' | 'late';

/**
 * Whether this process can serve: the database answers, and the current test is published in it (an installation
 * that was not seeded can save nothing). Jobs that are late are told, but this process serves as well as any other:
 * they change no status.
 * `disk` is told with the embedded database only, whose disk is ours: `low` while there is still some room, and
 * changes no status either.
 * `live` says whether publications are heard at once or looked for each second. No session, no cache. 200 when all is
 * well, 503 otherwise.
 */
export async function GET(): Promise<Response> {
  const [checks, disk] = await Promise.all([
    check(),
    process.env['OPC_EMBEDDED'] === '1' ? diskState(process.env['DATA_DIR'] || '.data') : null,
  ]);
  const healthy = Object.values(checks).every((state) => state === 'ok' || state === 'late');
  return Response.json(
    {
      status: healthy ? 'ok' : 'error',
      checks: { ...checks, live: liveState().mode, ...(disk === null ? {} : { disk }) },
      timestamp: new Date().toISOString(),
    },
    { status: healthy ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}

async function check(): Promise<{ database: State; instrument: State; jobs: State }> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${TIMEOUT_MS} ms`)), TIMEOUT_MS);
  });
  try {
    const asked = Promise.all([isPublished(latestInstrument('riasec')), findLateJobs(JOBS)]);
    asked.catch(() => {}); // it may still fail after the time is over
    const [published, lateJobs] = await Promise.race([asked, late]);
    if (lateJobs.length > 0) log.warn('health', { lateJobs });
    return { database: 'ok', instrument: published ? 'ok' : 'manquant', jobs: lateJobs.length > 0 ? 'late' : 'ok' };
  } catch (error) {
    log.warn('health', { problem: error instanceof Error ? error.message : 'unknown' });
    return { database: 'panne', instrument: 'panne', jobs: 'panne' };
  } finally {
    clearTimeout(timer);
  }
}
