import fc from 'fast-check';
import { afterAll, vi } from 'vitest';
import { forgetEnv } from '#lib/platform/env.ts';
import { runs } from '#lib/platform/testing/effort.ts';

// For properties that do not say how many inputs they want.
fc.configureGlobal({ numRuns: runs(50, 1_000) });

// Files share a process: what one sets, the next must not find.
const before = { ...process.env };
afterAll(() => {
  vi.unstubAllEnvs();
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  forgetEnv();
  // A worker that was stopped left its mark for the whole process (lib/messages/drain.ts).
  const drains = (globalThis as Record<symbol, unknown>)[Symbol.for('opc.outbox.stopping')] as
    | { asked: boolean }
    | undefined;
  if (drains) drains.asked = false;
});
