import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '#app/_kit/action-form.tsx';
import type { Query } from '#app/_kit/params.ts';
import { Notice } from '#app/_ui/notice.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { formToken, type Person } from '#lib/access/index.ts';
import { findSetAdviser, type SetAdviser } from '#lib/appointments/index.ts';
import { frenchMoment } from '#lib/platform/document/french-date.ts';
import { ADVISERS, stateOf, titleOf, upcomingInWords } from '../../_parts/adviser-words.ts';
import { byWhom } from '../../_parts/by-whom.ts';
import { requireSettings } from '../../_parts/require-settings.ts';
import { SettingsScreen } from '../../_parts/settings-screen.tsx';
import { close, reopen, vet } from '../../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Une conseillère ou un conseiller', robots: { index: false } };

type Part = { readonly adviser: SetAdviser; readonly actor: Person; readonly token: string; readonly path: string };

/** One adviser: what was verified, and whether they may receive people. */
export default async function AdviserPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Query;
}) {
  const { id } = await params;
  const actor = await requireSettings(`${ADVISERS.path}/${encodeURIComponent(id)}`);
  const adviser = await findSetAdviser(actor, id);
  if (!adviser) notFound();
  const part: Part = { adviser, actor, token: await formToken(), path: `${ADVISERS.path}/${adviser.id}` };
  return (
    <SettingsScreen actor={actor} title={adviser.displayName} list={ADVISERS} searchParams={searchParams}>
      {!adviser.shown && adviser.upcoming > 0 && (
        <Notice tone="attention" title="À traiter">
          {`${upcomingInWords(adviser.upcoming)} avec cette personne, qui ne reçoit plus. `}
          <a href={`${part.path}/a-traiter`}>Les traiter</a>
        </Notice>
      )}
      <Facts {...part} />
      {actor.id === adviser.id ? (
        <p>
          Il s’agit de vous : une autre administratrice ou un autre administrateur doit vérifier votre identité.
          Personne ne vérifie, ne ferme ni ne rouvre son propre accès.
        </p>
      ) : (
        <>
          <Vetting {...part} />
          {adviser.closedAt ? <Reopening {...part} /> : <Closing {...part} />}
        </>
      )}
    </SettingsScreen>
  );
}

function Facts({ adviser, actor }: Part) {
  const { establishment, vettedAt, vettedBy, identitySeen, closedAt, closedBy, upcoming } = adviser;
  return (
    <SummaryList
      rows={[
        { term: 'État', value: stateOf(adviser) },
        { term: 'On dit', value: titleOf(adviser) },
        { term: 'Établissement', value: establishment ?? 'Non noté' },
        { term: 'Identité vue', value: identitySeen ?? 'Pas encore' },
        ...(vettedAt
          ? [{ term: 'Vérification', value: `Le ${frenchMoment(vettedAt)}, ${byWhom(actor, vettedBy)}` }]
          : []),
        ...(closedAt ? [{ term: 'Fermeture', value: `Le ${frenchMoment(closedAt)}, ${byWhom(actor, closedBy)}` }] : []),
        { term: 'Rendez-vous', value: upcoming === 0 ? 'Aucun à venir' : upcomingInWords(upcoming) },
      ]}
    />
  );
}

function Vetting({ adviser, token, path }: Part) {
  return (
    <>
      <h2>{adviser.vettedAt ? 'Vérifier de nouveau' : 'Vérifier l’établissement et l’identité'}</h2>
      <p>
        Regardez une pièce d’identité avec photo, et assurez-vous auprès de l’établissement que la personne y travaille.
        Votre décision et sa date sont gardées.
      </p>
      <ActionForm
        action={vet}
        formToken={token}
        page={path}
        id="verifier"
        fields={[
          {
            kind: 'text',
            name: 'etablissement',
            label: 'Établissement',
            required: true,
            autoComplete: 'off',
            maxLength: 120,
          },
          {
            kind: 'area',
            name: 'identite',
            label: 'Identité vue',
            hint: 'Quelle pièce, vue quand : par exemple « carte d’identité, vue au lycée le 12 mars 2026 ». N’écrivez pas son numéro. 200 signes au plus.',
            required: true,
            rows: 2,
            maxLength: 200,
          },
        ]}
        values={{ etablissement: adviser.establishment ?? '', identite: '' }}
        hidden={{ conseiller: adviser.id }}
        submit="J’ai vu l’identité : enregistrer"
      />
    </>
  );
}

function Closing({ adviser, token, path }: Part) {
  const { upcoming } = adviser;
  return (
    <>
      <h2>Fermer l’accès</h2>
      <p>
        {`Tout de suite, cette personne ne sera plus proposée et ne verra plus aucun rendez-vous. ${
          upcoming === 0
            ? 'Aucun rendez-vous n’est à venir.'
            : `${upcomingInWords(upcoming)} : vous verrez leur liste aussitôt, pour les confier à quelqu’un d’autre, proposer d’autres heures ou les annuler.`
        }`}
      </p>
      <ActionForm
        action={close}
        formToken={token}
        page={path}
        id="fermer"
        fields={[
          {
            kind: 'checks',
            name: 'confirmation',
            legend: 'Confirmation',
            options: [{ value: 'oui', label: `Oui, fermer l’accès (${adviser.displayName})` }],
            required: true,
          },
        ]}
        hidden={{ conseiller: adviser.id }}
        submit="Fermer l’accès"
        variant="danger"
      />
    </>
  );
}

function Reopening({ adviser, token, path }: Part) {
  return (
    <>
      <h2>Rouvrir l’accès</h2>
      <p>
        {adviser.vettedAt
          ? 'Cette personne sera de nouveau proposée et verra ses rendez-vous. Assurez-vous d’abord que ce qui a été vérifié est encore vrai.'
          : 'Cette personne ne sera proposée qu’après la vérification.'}
      </p>
      <ActionForm
        action={reopen}
        formToken={token}
        page={path}
        id="rouvrir"
        fields={[]}
        hidden={{ conseiller: adviser.id }}
        submit="Rouvrir l’accès"
        variant="secondary"
      />
    </>
  );
}
