import type { Metadata } from 'next';
import { Screen } from '#app/_kit/screen.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { pagePath, pageTitle } from '#lib/guides/core/pages.ts';
import { adminPath, getLibrary, listReports, shelfOf, type Library, type Report } from '#lib/guides/index.ts';
import { frenchMoment } from '#lib/platform/document/french-date.ts';
import { AdminCrumbs } from '../_parts/admin-crumbs.tsx';
import { Written } from '../_parts/differences.tsx';
import { DoneNotice } from '../_parts/done-notice.tsx';
import { requireAdmin } from '../_parts/require-admin.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Erreurs signalées', robots: { index: false } };

/** What readers say is wrong, the oldest first. */
export default async function ReportsPage({ searchParams }: { searchParams: Query }) {
  const actor = await requireAdmin('/admin/signalements');
  const [{ open, openCount, closed }, library, done] = await Promise.all([
    listReports(actor),
    getLibrary(),
    queryValue(searchParams, 'fait'),
  ]);
  return (
    <Screen current="/admin" actor={actor}>
      <AdminCrumbs here="Erreurs signalées" />
      <h1>Erreurs signalées</h1>
      <DoneNotice what={done} />
      {open.length === 0 ? (
        <p>Rien à traiter : aucune erreur n’est signalée.</p>
      ) : (
        <p>
          {`${openCount > open.length ? `Les ${open.length} plus anciennes sur ${openCount}` : 'De la plus ancienne à la plus récente'}. Qui a écrit n’est pas gardé : on ne peut pas répondre.`}
        </p>
      )}
      {open.map((report) => (
        <OpenReport key={report.id} report={report} title={reportedTitle(library, report)} />
      ))}
      {closed.length > 0 && (
        <details>
          <summary>Derniers signalements clos</summary>
          <dl className="terms">
            {closed.map((report) => (
              <div key={report.id}>
                <dt>{`${reportedTitle(library, report)}, clos le ${frenchMoment(report.closedAt!)}`}</dt>
                <dd>
                  <Written text={report.message} />
                  <br />
                  {'Suite donnée : '}
                  <Written text={report.closure ?? ''} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </Screen>
  );
}

function reportedTitle(library: Library, { kind, slug }: Report): string {
  const entry = shelfOf(library, kind).get(slug);
  return entry ? pageTitle(kind, entry.page) : slug;
}

function OpenReport({ report: { id, kind, slug, message, createdAt }, title }: { report: Report; title: string }) {
  return (
    // No landmark: two reports may be about one page, and landmarks want names of their own.
    <section>
      <h2>{title}</h2>
      <p className="hint">{`Signalé le ${frenchMoment(createdAt)}`}</p>
      <blockquote>
        <Written text={message} />
      </blockquote>
      <p className="actions">
        <a href={pagePath(kind, slug)}>
          Voir la page<span className="hidden-text"> {title}</span>
        </a>
        <a href={adminPath(kind, slug)}>
          Modifier ou relire<span className="hidden-text"> {title}</span>
        </a>
        <a href={`/admin/signalements/${id}`}>
          Clore ce signalement<span className="hidden-text"> sur {title}</span>
        </a>
      </p>
    </section>
  );
}
