import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROUND_SECONDS } from '#lib/jobs/worker.ts';
import { findCronTask, JOBS } from './jobs.ts';

test('every job that a capability declares is run, once', async () => {
  const files = globSync('lib/**/jobs.ts');
  const modules = await Promise.all(files.map((file) => import(resolve(file)) as Promise<Record<string, unknown>>));
  const declared = modules.flatMap((module) => Object.values(module));
  expect(files.length).toBeGreaterThan(3);
  expect(new Set(JOBS)).toEqual(new Set(declared));
  expect(new Set(JOBS.map(({ name }) => name)).size).toBe(JOBS.length);
});

describe.each(JOBS.map((job) => [job.name, job] as const))('%s', (name, { title, schedule }) => {
  test('has a name that fits an address and is not that of the whole', () => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(name).not.toBe('housekeeping');
    expect(findCronTask(name)).not.toBeNull();
  });
  test('has a French title, set the French way', () => {
    expect(title).toMatch(/^\p{Lu}[\p{L} ’,-]{5,60}$/u);
  });
  test('has a schedule that the worker can keep', () => {
    if ('every' in schedule) expect(schedule.every).toBeGreaterThan(ROUND_SECONDS);
    else expect(schedule.dailyAt).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
  });
});

test.each(['', 'inconnu', 'constructor', '__proto__', 'OUTBOX', 'outbox/'])('there is no task %j', (name) => {
  expect(findCronTask(name)).toBeNull();
});
