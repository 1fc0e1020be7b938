import type { Metadata } from 'next';
import { Screen } from '#app/_kit/screen.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { findFirstSteps, listToTreat, type FirstSteps } from '#lib/appointments/index.ts';
import { AdminCrumbs } from '../_parts/admin-crumbs.tsx';
import { requireSettings } from './_parts/require-settings.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Rendez-vous', robots: { index: false } };

type Step = { readonly step: keyof FirstSteps; readonly term: string; readonly todo: string; readonly path: string };

const STEPS: readonly Step[] = [
  {
    step: 'place',
    term: 'Un lieu ouvert',
    todo: 'À faire : enregistrez le lieu où les personnes sont reçues.',
    path: '/admin/rendez-vous/lieux',
  },
  {
    step: 'motif',
    term: 'Un motif ouvert',
    todo: 'À faire : ajoutez ou rouvrez un motif.',
    path: '/admin/rendez-vous/motifs',
  },
  {
    step: 'adviser',
    term: 'Une conseillère ou un conseiller vérifié',
    todo: 'À faire : invitez la personne, puis notez son établissement et la pièce d’identité que vous avez vue.',
    path: '/admin/rendez-vous/conseillers',
  },
  {
    step: 'hours',
    term: 'Des plages d’ouverture',
    todo: 'À faire : chaque conseillère ou conseiller enregistre ses plages d’ouverture dans son propre espace.',
    path: '/admin/rendez-vous/conseillers',
  },
];

const LISTS = [
  ['/admin/rendez-vous/motifs', 'Motifs', 'Pourquoi on vient, la durée et les délais.'],
  ['/admin/rendez-vous/lieux', 'Lieux', 'Où l’on reçoit, et où des mineurs peuvent être reçus.'],
  ['/admin/rendez-vous/jours-feries', 'Jours fériés', 'Les jours sans plages d’ouverture.'],
  ['/admin/rendez-vous/conseillers', 'Conseillères et conseillers', 'Qui reçoit, qui est vérifié.'],
] as const;

/** What there must be before anybody can book, and the lists where it is set. */
export default async function AppointmentSettingsPage() {
  const actor = await requireSettings('/admin/rendez-vous');
  const steps = await findFirstSteps(actor);
  const toTreat = await listToTreat(actor, Date.now());
  const open = STEPS.filter(({ step }) => !steps[step]).length;
  return (
    <Screen current="/admin" actor={actor}>
      <AdminCrumbs here="Rendez-vous" />
      <h1>Rendez-vous</h1>
      <ToTreat list={toTreat} />
      <h2>Premiers pas</h2>
      <p>
        {open === 0
          ? 'Tout est prêt : on peut prendre rendez-vous. Les personnes de moins de 18 ans ne voient que les lieux où vous accueillez des mineurs.'
          : `On ne peut pas encore prendre rendez-vous : ${open === 1 ? 'il reste une étape' : `il reste ${open} étapes`}.`}
      </p>
      <SummaryList
        rows={STEPS.map(({ step, term, todo, path }) => ({
          term,
          value: steps[step] ? 'Fait' : todo,
          action: (
            <a href={path}>
              Voir<span className="hidden-text"> : {term}</span>
            </a>
          ),
        }))}
      />
      <h2>Réglages</h2>
      <ul className="plain">
        {LISTS.map(([path, name, hint]) => (
          <li key={path}>
            <a href={path}>{name}</a> <span className="hint">{hint}</span>
          </li>
        ))}
      </ul>
    </Screen>
  );
}

/** Advisers who do not receive any more and still have appointments that nobody has treated. */
function ToTreat({ list }: { list: Awaited<ReturnType<typeof listToTreat>> }) {
  if (list.length === 0) return null;
  return (
    <Notice tone="attention" title={`À traiter : ${list.reduce((sum, { count }) => sum + count, 0)} rendez-vous`}>
      <ul>
        {list.map(({ id, displayName, count }) => (
          <li key={id}>
            <a
              href={`/admin/rendez-vous/conseillers/${id}/a-traiter`}
            >{`${displayName}, qui ne reçoit plus : ${count}`}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
