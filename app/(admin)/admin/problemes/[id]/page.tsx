import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { formToken } from '#lib/access/index.ts';
import { openSafetyReport, type OpenedReport } from '#lib/appointments/index.ts';
import { REPORT_WORDS } from '#lib/appointments/core/safety.ts';
import { frenchMoment } from '#lib/platform/document/french-date.ts';
import { AdminCrumbs } from '../../_parts/admin-crumbs.tsx';
import { Written } from '../../_parts/differences.tsx';
import { requireAdmin } from '../../_parts/require-admin.ts';
import { treat } from '../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Un signalement', robots: { index: false } };

const UNREADABLE = 'Illisible : aucune clé de cette installation n’ouvre ce message.';

/** One report with its words; opening it is noted. */
export default async function ProblemPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await requireAdmin(`/admin/problemes/${encodeURIComponent(id)}`);
  const report = await openSafetyReport(actor, id);
  if (!report) notFound();
  return (
    <Screen current="/admin" actor={actor}>
      <AdminCrumbs above={[{ path: '/admin/problemes', name: 'Problèmes avec un adulte' }]} here="Un signalement" />
      <h1>Un signalement</h1>
      <p className="hint">Votre lecture est inscrite au journal si la personne est connue.</p>
      <SummaryList rows={facts(report)} />
      <h2>Ce qui est dit</h2>
      <blockquote>
        <Written text={report.message ?? UNREADABLE} />
      </blockquote>
      <h2>Où cela en est</h2>
      <ActionForm
        action={treat}
        formToken={await formToken()}
        page={`/admin/problemes/${report.id}`}
        id="suite"
        hidden={{ signalement: report.id }}
        values={{ etat: report.state === 'handled' ? 'handled' : 'under_way', note: report.closure ?? '' }}
        fields={[
          {
            kind: 'select',
            name: 'etat',
            label: 'État',
            required: true,
            options: [
              { value: 'under_way', label: REPORT_WORDS.under_way },
              { value: 'handled', label: REPORT_WORDS.handled },
            ],
          },
          {
            kind: 'area',
            name: 'note',
            label: 'Ce qui a été fait',
            hint: 'Nécessaire pour dire « traité ». Lu seulement par les personnes qui peuvent lire ce signalement.',
            maxLength: 1000,
          },
        ]}
        submit="Enregistrer"
        back={{ href: '/admin/problemes', label: 'Revenir à la liste' }}
      />
    </Screen>
  );
}

function facts(report: OpenedReport) {
  const { state, handledAt, createdAt, adviserName, scheduledAt, about, contact } = report;
  const rows = [
    { term: 'État', value: REPORT_WORDS[state] + (handledAt ? `, noté le ${frenchMoment(handledAt)}` : '') },
    { term: 'Arrivé', value: frenchMoment(createdAt) },
    { term: 'De qui il s’agit', value: adviserName ?? 'Voir le message' },
  ];
  if (scheduledAt) rows.push({ term: 'Rendez-vous', value: frenchMoment(scheduledAt) });
  if (about) rows.push({ term: 'Dans ses mots', value: about });
  rows.push({ term: 'Qui le dit', value: whoSays(report) });
  rows.push({ term: 'À rappeler', value: contact ?? 'La personne n’a pas laissé de numéro.' });
  return rows;
}

function whoSays({ signedIn, personName, scheduledAt }: OpenedReport): string {
  if (signedIn) return personName ?? 'Une personne connectée, sans nom';
  return scheduledAt
    ? 'Quelqu’un qui n’était pas connecté, par le lien d’un message sur ce rendez-vous, ou un compte effacé depuis'
    : 'Quelqu’un qui n’était pas connecté, ou un compte effacé depuis';
}
