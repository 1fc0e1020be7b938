import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '#app/_kit/action-form.tsx';
import type { Query } from '#app/_kit/params.ts';
import { formToken, type Person } from '#lib/access/index.ts';
import { placeValues } from '#lib/appointments/core/settings.ts';
import { findSetPlace, listTouchedAt, type SetPlace, type TouchedAt } from '#lib/appointments/index.ts';
import { frenchDay, frenchMoment } from '#lib/platform/document/french-date.ts';
import { byWhom } from '../../_parts/by-whom.ts';
import { PLACE_FIELDS, PLACES } from '../../_parts/place-fields.ts';
import { requireSettings } from '../../_parts/require-settings.ts';
import { SettingsScreen } from '../../_parts/settings-screen.tsx';
import { Touched } from '../../_parts/touched.tsx';
import { changeApproval, changePlaceState, keepPlace } from '../../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Modifier un lieu', robots: { index: false } };

type Part = { readonly place: SetPlace; readonly actor: Person; readonly token: string; readonly path: string } & {
  /** What is ahead there. */
  readonly touched: readonly TouchedAt[];
};

/** One place: what is said of it, whether minors are received there, and whether it is open. */
export default async function PlacePage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Query;
}) {
  const { id } = await params;
  const actor = await requireSettings(`${PLACES.path}/${encodeURIComponent(id)}`);
  const place = await findSetPlace(actor, id);
  if (!place) notFound();
  const [token, touched] = await Promise.all([formToken(), listTouchedAt(actor, place.id)]);
  const part: Part = { place, actor, token, path: `${PLACES.path}/${place.id}`, touched };
  return (
    <SettingsScreen actor={actor} title={place.name} list={PLACES} searchParams={searchParams}>
      {place.closedAt && <p>{`Fermé le ${frenchDay(place.closedAt)} : il n’est plus proposé.`}</p>}
      <ActionForm
        action={keepPlace}
        formToken={part.token}
        page={part.path}
        id="lieu"
        fields={PLACE_FIELDS}
        values={placeValues(place)}
        hidden={{ lieu: place.id }}
        submit="Enregistrer"
        back={{ href: PLACES.path, label: 'Revenir à la liste' }}
      />
      <Minors {...part} />
      <Opening {...part} />
    </SettingsScreen>
  );
}

function Minors({ place, actor, token, path, touched }: Part) {
  const { minorsApprovedAt: on, minorsApprovedBy: by } = place;
  return (
    <>
      <h2>Mineurs accueillis</h2>
      <p>
        {on
          ? `Permis le ${frenchMoment(on)}, ${byWhom(actor, by)}. Si l’adresse change, il faudra le permettre de nouveau.`
          : 'Non. Ne le permettez que si vous avez vu le lieu. Votre décision et sa date sont gardées.'}
      </p>
      {on && (
        <Touched
          touched={touched.filter(({ minor }) => minor)}
          whose="de personnes de moins de 18 ans, ou dont l’âge n’est pas connu,"
          confirmed="Les rendez-vous confirmés ne changent pas : demandez à la conseillère ou au conseiller de les déplacer ou de les annuler."
          pending="Les demandes en attente ne pourront plus être acceptées : la conseillère ou le conseiller devra les refuser."
        />
      )}
      <ActionForm
        action={changeApproval}
        formToken={token}
        page={path}
        id="mineurs"
        fields={[]}
        hidden={{ lieu: place.id, mineurs: on ? 'non' : 'oui' }}
        submit={on ? 'Ne plus y recevoir de mineurs' : 'J’ai vu le lieu : y recevoir des mineurs'}
        variant="secondary"
      />
    </>
  );
}

function Opening({ place, token, path, touched }: Part) {
  const { closedAt } = place;
  return (
    <>
      <h2>{closedAt ? 'Rouvrir ce lieu' : 'Fermer ce lieu'}</h2>
      <p>
        {closedAt
          ? 'Il sera de nouveau proposé.'
          : 'Il ne sera plus proposé. Les rendez-vous déjà pris y restent, et vous pourrez le rouvrir.'}
      </p>
      {!closedAt && (
        <Touched
          touched={touched}
          whose=""
          confirmed="Les rendez-vous confirmés ne changent pas : si le lieu n’ouvre plus, demandez à la conseillère ou au conseiller de les déplacer ou de les annuler."
          pending="Les demandes en attente ne changent pas non plus et peuvent encore être acceptées."
        />
      )}
      <ActionForm
        action={changePlaceState}
        formToken={token}
        page={path}
        id="etat"
        fields={[]}
        hidden={{ lieu: place.id, etat: closedAt ? 'ouvert' : 'ferme' }}
        submit={closedAt ? 'Rouvrir le lieu' : 'Fermer le lieu'}
        variant="secondary"
      />
    </>
  );
}
