import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import { formToken } from '#lib/access/index.ts';
import { pagePath } from '#lib/guides/core/pages.ts';
import { adminPath, findReport } from '#lib/guides/index.ts';
import { frenchMoment } from '#lib/platform/document/french-date.ts';
import { AdminCrumbs } from '../../_parts/admin-crumbs.tsx';
import { Written } from '../../_parts/differences.tsx';
import { requireAdmin } from '../../_parts/require-admin.ts';
import { close } from '../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Clore un signalement', robots: { index: false } };

/** One report, and the note that closes it. */
export default async function ReportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireAdmin(`/admin/signalements/${encodeURIComponent(id)}`);
  const report = await findReport(actor, id);
  if (!report) notFound();
  const path = pagePath(report.kind, report.slug);
  return (
    <Screen current="/admin" actor={actor}>
      <AdminCrumbs above={[{ path: '/admin/signalements', name: 'Erreurs signalées' }]} here="Un signalement" />
      <h1>Clore un signalement</h1>
      <p>
        {`Signalé le ${frenchMoment(report.createdAt)} sur la page `}
        <a href={path}>{path}</a>
        {' :'}
      </p>
      <blockquote>
        <Written text={report.message} />
      </blockquote>
      {report.closedAt ? (
        <p>{`Clos le ${frenchMoment(report.closedAt)} : ${report.closure ?? ''}`}</p>
      ) : (
        <>
          <p>
            {'S’il y a une erreur, corrigez d’abord la page : '}
            <a href={adminPath(report.kind, report.slug)}>modifier la page</a>.
          </p>
          <ActionForm
            action={close}
            formToken={await formToken()}
            page={`/admin/signalements/${report.id}`}
            id="clore"
            hidden={{ signalement: report.id }}
            fields={[
              {
                kind: 'text',
                name: 'suite',
                label: 'Suite donnée',
                hint: 'Ce qui a été corrigé, ou pourquoi il n’y avait rien à changer.',
                required: true,
                maxLength: 300,
                autoComplete: 'off',
              },
            ]}
            submit="Clore ce signalement"
            back={{ href: '/admin/signalements', label: 'Revenir à la liste' }}
          />
        </>
      )}
    </Screen>
  );
}
