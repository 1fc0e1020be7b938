import { beforeAll, describe, expect, it } from 'vitest';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { GUEST } from '#lib/access/core/actor.ts';
import { WORKED } from './arrange.testing.ts';
import type { GuestTest } from './guest.ts';
import { RIASEC } from './instruments/riasec.ts';
import { RESUME_DAYS, forgetKeptNow, keepForLater, purgeExpiredResumes, resumeFrom } from './resume.ts';

let database: string;
const NOW = new Date('2026-11-20T10:00:00Z');
const later = (days: number): Date => new Date(NOW.getTime() + days * 24 * 3600 * 1000);
const HALF = Object.fromEntries(Object.entries(WORKED).slice(0, 30));
const test: GuestTest = {
  instrument: RIASEC,
  answers: HALF,
  pageSeconds: [61, null, 20, null, null],
  startedAt: NOW,
  savedAt: NOW,
  resumeHash: null,
};

beforeAll(async () => {
  database = (await testDatabase()).name;
});

const keep = (what: GuestTest, now = NOW) => runAsSystem('test', (tx) => keepForLater(tx, what, now));
const resume = (code: string, now = NOW) => runAsSystem('test', (tx) => resumeFrom(tx, code, now));

describe('a resume code', () => {
  it('gives the answers back, more than once, however it is typed', async () => {
    const { code } = await keep(test);
    for (const typed of [
      code,
      code.toLowerCase().replaceAll('-', ' '),
      ` ${code.replaceAll('0', 'o').replaceAll('1', 'l')} `,
    ]) {
      const back = await resume(typed, later(1));
      expect(back?.answers).toEqual(HALF);
      expect(back?.pageSeconds).toEqual([61, null, 20, null, null]);
      expect(back?.savedAt).toEqual(later(1)); // the pause is not reading time
    }
  });

  it('is not in the table, nor is anything that names somebody', async () => {
    const { code } = await keep(test);
    const sql = asSuperuser(database);
    const rows = await sql`select encode(code_hash, 'hex') as hash, * from public.guest_resumes`;
    await sql.end();
    expect(JSON.stringify(rows)).not.toContain(code.replaceAll('-', ''));
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual([
      'answers',
      'code_hash',
      'created_at',
      'expires_at',
      'hash',
      'instrument_version_id',
      'page_seconds',
    ]);
  });

  it('ends after thirty days, and the row with it', async () => {
    const { code, expiresAt } = await keep(test);
    expect(expiresAt).toEqual(later(RESUME_DAYS));
    expect(await resume(code, new Date(expiresAt.getTime() - 1))).not.toBeNull();
    expect(await resume(code, expiresAt)).toBeNull();
    expect(await runAsSystem('test', (tx) => purgeExpiredResumes(tx, expiresAt))).toBeGreaterThan(0);
    expect(await resume(code)).toBeNull();
  });

  it('is replaced by a new one, and forgotten on demand', async () => {
    const first = await keep(test);
    const second = await keep(first.test);
    expect(second.code).not.toBe(first.code);
    expect(await resume(first.code)).toBeNull();
    await forgetKeptNow(second.test.resumeHash ?? new Uint8Array());
    expect(await resume(second.code)).toBeNull();
  });

  it('opens nothing when it is wrong, and nobody but the system may look', async () => {
    expect(await resume('0000-0000-0000')).toBeNull();
    expect(await resume('')).toBeNull();
    const { code } = await keep(test);
    await expect(runAs(GUEST, (tx) => resumeFrom(tx, code, NOW))).rejects.toThrow();
  });
});
