import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { JobRun } from '#lib/jobs/index.ts';
import { JobTable } from './job-table.tsx';

const now = new Date('2026-03-10T12:00:00Z');
const run = (change: Partial<JobRun>): JobRun => ({
  name: 'x',
  createdAt: new Date('2026-03-01T00:00:00Z'),
  leasedUntil: null,
  lastStartedAt: new Date('2026-03-10T11:59:30Z'),
  lastFinishedAt: new Date('2026-03-10T11:59:31Z'),
  lastSucceededAt: new Date('2026-03-10T11:59:31Z'),
  lastOutcome: 'ok',
  lastError: null,
  ...change,
});

/** The three cells of the one job. */
const cells = (only: JobRun | null) =>
  [
    ...renderToStaticMarkup(
      <JobTable jobs={[{ name: 'x', title: 'Envoi' }]} runs={new Map(only ? [['x', only]] : [])} now={now} />,
    ).matchAll(/<(?:th scope="row"|td)>(.*?)<\/t[hd]>/g),
  ].map((match) => match[1]!.replace(/[\u00a0\u202f]/g, ' '));

test.each([
  ['has not run yet', null, 'Pas encore', '—'],
  ['went well', run({}), '10 mars 2026 à 12 h 59', 'Réussie'],
  ['is under way', run({ leasedUntil: new Date(now.getTime() + 1) }), '10 mars 2026 à 12 h 59', 'En cours'],
  ['was broken off', run({ leasedUntil: new Date(now.getTime() - 1) }), '10 mars 2026 à 12 h 59', 'Interrompue'],
  [
    'failed',
    run({ lastOutcome: 'failed', lastError: '42501', lastSucceededAt: new Date('2026-03-01T08:05:00Z') }),
    '10 mars 2026 à 12 h 59',
    'Échec (42501). Dernière réussite : 1er mars 2026 à 09 h 05',
  ],
  [
    'never went well',
    run({ lastOutcome: 'failed', lastError: 'TypeError', lastSucceededAt: null }),
    '10 mars 2026 à 12 h 59',
    'Échec (TypeError). Dernière réussite : aucune',
  ],
] as const)('a job that %s', (_case, only, when, how) => {
  expect(cells(only)).toEqual(['Envoi', when, how]);
});
