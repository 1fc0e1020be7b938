import fc from 'fast-check';
import { runs } from '#lib/platform/testing/effort.ts';

// For properties that do not say how many inputs they want.
fc.configureGlobal({ numRuns: runs(50, 1_000) });
