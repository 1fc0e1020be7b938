import type { Metadata } from 'next';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { formToken, takeFlash } from '#lib/access/index.ts';
import { findAgendaFeed } from '#lib/appointments/index.ts';
import { frenchDay } from '#lib/platform/document/french-date.ts';
import { AdviserCrumbs } from '../../../_parts/adviser-crumbs.tsx';
import { requireActiveAdviser } from '../../../_parts/adviser.ts';
import { DoneNotice } from '../../../_parts/done-notice.tsx';
import { close, make } from './actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Mon agenda dans mon téléphone', robots: 'noindex' };

const PATH = '/conseil/agenda/abonnement';

/** The address at which an adviser’s own calendar program reads their hours: made here, shown once, closed here. */
export default async function FeedPage({ searchParams }: { searchParams: Query }) {
  const { actor } = await requireActiveAdviser(PATH);
  const [since, address, done, token] = await Promise.all([
    findAgendaFeed(actor),
    takeFlash('agenda-feed', actor),
    queryValue(searchParams, 'fait'),
    formToken(),
  ]);
  return (
    <Screen current="/conseil" actor={actor}>
      <AdviserCrumbs above={[{ path: '/conseil/agenda', name: 'Agenda' }]} here="Abonnement" />
      <h1>Mon agenda dans mon téléphone</h1>
      <DoneNotice what={done} />
      <p className="lead">
        Une adresse que vous collez dans l’agenda de votre téléphone ou de votre ordinateur : vos rendez-vous s’y
        mettent à jour d’eux-mêmes.
      </p>
      <p>
        On y lit « Rendez-vous », ou « Rendez-vous à confirmer », l’heure et le lieu. Aucun nom, aucun motif : pour
        savoir qui vient, ouvrez le rendez-vous sur ce site. Un rendez-vous annulé y reste 30 jours, marqué comme
        annulé.
      </p>
      {address !== null && (
        <Notice tone="success" title="Votre adresse">
          <p>
            <code>{address}</code>
          </p>
          <p>
            Copiez-la maintenant : elle ne sera plus affichée. Qui a cette adresse voit vos heures, sans mot de passe :
            gardez-la pour vous.
          </p>
        </Notice>
      )}
      {since !== null && (
        <>
          <p>{`Une adresse est ouverte depuis le ${frenchDay(since)}. Vous l’avez perdue, ou quelqu’un d’autre l’a vue ? Faites-en une autre : l’ancienne ne répond plus.`}</p>
          <ActionForm
            action={close}
            formToken={token}
            page={PATH}
            id="fermer"
            fields={[]}
            submit="Fermer cette adresse"
            variant="quiet"
          />
        </>
      )}
      <h2>{since === null ? 'Faire une adresse' : 'Faire une autre adresse'}</h2>
      <p>
        Dans l’agenda de votre appareil, cherchez « S’abonner à un calendrier » ou « Ajouter un calendrier par URL ».
      </p>
      <ActionForm
        action={make}
        formToken={token}
        page={PATH}
        id="faire"
        fields={[]}
        submit={since === null ? 'Faire une adresse' : 'Remplacer l’adresse'}
        variant="secondary"
      />
    </Screen>
  );
}
