import type { Metadata } from 'next';
import { JOBS } from '#app/_compose/jobs.ts';
import { ButtonLink } from '#app/_ui/button.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { formToken } from '#lib/access/index.ts';
import { kindOf } from '#lib/guides/core/kinds/registry.ts';
import { adminPath, listPages } from '#lib/guides/index.ts';
import { listJobRuns } from '#lib/jobs/index.ts';
import { DoneNotice } from './_parts/done-notice.tsx';
import { findFirstDay } from './_parts/first-day.ts';
import { JobTable } from './_parts/job-table.tsx';
import { PeopleAndRendezVous } from './_parts/people-and-rendez-vous.tsx';
import { PremiersPas } from './_parts/premiers-pas.tsx';
import { problemsRow } from './_parts/problems-row.tsx';
import { requireAdmin } from './_parts/require-admin.ts';
import { counted, STATES } from './_parts/words.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Administration', robots: { index: false } };

/** What there is to do, and what the system did by itself. */
export default async function AdminPage({ searchParams }: { searchParams: Query }) {
  const actor = await requireAdmin('/admin');
  const [pages, jobRuns, steps, problems] = await Promise.all([
    listPages(actor),
    listJobRuns(actor),
    findFirstDay(actor),
    problemsRow(actor),
  ]);
  const drafts = pages.filter(STATES.brouillon.holds);
  const unread = pages.filter(STATES['a-relire'].holds);
  const reports = pages.reduce((sum, { openReports }) => sum + openReports, 0);
  return (
    <Screen title="Administration" current="/admin" actor={actor}>
      <DoneNotice what={await queryValue(searchParams, 'fait')} />
      <PremiersPas steps={steps} token={await formToken()} />
      <h2>À faire</h2>
      <SummaryList
        rows={[
          problems,
          {
            term: 'Erreurs signalées',
            value: counted(reports, 'erreur à traiter', 'erreurs à traiter', 'Rien à traiter.'),
            action: (
              <a href="/admin/signalements">
                Voir<span className="hidden-text"> les erreurs signalées</span>
              </a>
            ),
          },
          {
            term: 'Brouillons',
            value: counted(drafts.length, 'brouillon en cours', 'brouillons en cours', 'Aucun brouillon.'),
            action: (
              <a href="/admin/contenus?etat=brouillon">
                Voir<span className="hidden-text"> les brouillons</span>
              </a>
            ),
          },
          {
            term: 'Pages à relire',
            value: counted(
              unread.length,
              `page sur ${pages.length}`,
              `pages sur ${pages.length}`,
              'Toutes les pages sont relues.',
            ),
            action: (
              <a href="/admin/contenus?etat=a-relire">
                Voir<span className="hidden-text"> les pages à relire</span>
              </a>
            ),
          },
        ]}
      />
      <p className="actions">
        <ButtonLink href="/admin/contenus">Tous les contenus</ButtonLink>
      </p>
      {drafts.length > 0 && (
        <>
          <h2>Reprendre un brouillon</h2>
          <ul className="plain">
            {drafts.slice(0, 10).map(({ kind, slug, title }) => (
              <li key={`${kind}/${slug}`}>
                <a href={`${adminPath(kind, slug)}/modifier`}>{title}</a>{' '}
                <span className="hint">{kindOf(kind).words.one}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <PeopleAndRendezVous />
      <h2>Le test</h2>
      <p>
        <a href="/admin/instrument">Ce que valent les questions, d’après les réponses</a>
      </p>
      <h2>Fonctionnement du site</h2>
      <JobTable jobs={JOBS} {...jobRuns} />
    </Screen>
  );
}
