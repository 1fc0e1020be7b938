import type { Metadata } from 'next';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { findOwnAdviser, listWaiting, type OwnAdviser } from '#lib/appointments/index.ts';
import type { Person } from '#lib/access/index.ts';
import { requireAdviser } from '../_parts/adviser.ts';
import { AppointmentList } from '../_parts/appointment-list.tsx';
import { DoneNotice } from '../_parts/done-notice.tsx';
import { LateSteps } from '../_parts/late-steps.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Espace conseil', robots: 'noindex' };

/** Where advisers find what is made for them. */
export default async function AdviserPage({ searchParams }: { searchParams: Query }) {
  const actor = await requireAdviser('/conseil');
  const adviser = await findOwnAdviser(actor);
  return (
    <Screen title="Espace conseil" current="/conseil" actor={actor} live="agenda">
      <DoneNotice what={await queryValue(searchParams, 'fait')} />
      <p className="lead">Cet espace est réservé aux conseillères et conseillers.</p>
      {adviser?.active ? <Appointments actor={actor} adviser={adviser} /> : <NotVetted known={adviser !== null} />}
      <h2>Outils</h2>
      <ul className="plain list">
        <li>
          <a href="/conseil/professions">Chercher au-delà du catalogue</a>
          <span>
            À partir de six scores, les professions les plus proches dans une base de métiers des États-Unis (O*NET).
            Rien n’est enregistré.
          </span>
        </li>
        <li>
          <a href="/tests/riasec/papier">Imprimer le questionnaire</a>
          <span>Deux feuilles par élève, pour faire passer le test sans téléphone.</span>
        </li>
        <li>
          <a href="/tests/riasec/saisie">Saisir un questionnaire papier</a>
          <span>Le résultat s’affiche tout de suite. Imprimez-le, puis effacez-le de cet appareil.</span>
        </li>
      </ul>
      <p>
        Vous ne voyez le résultat ou le profil d’une personne que si elle vous le montre pour un rendez-vous, et jusqu’à
        la date qu’elle a choisie. Avant 18 ans, il faut aussi l’accord vérifié d’un parent ou d’un responsable légal.
      </p>
    </Screen>
  );
}

/** Whoever waits to be vetted may prepare their hours, once an administrator has entered them. */
function NotVetted({ known }: { known: boolean }) {
  return (
    <Notice>
      <p>
        {known
          ? 'Votre identité n’est pas encore vérifiée par l’administration du site : vos heures ne sont montrées à personne, et vous ne voyez aucun rendez-vous.'
          : 'Vous ne recevez pas sur rendez-vous pour le moment. Adressez-vous à l’administration du site : elle inscrit, vérifie et ferme l’accès.'}
      </p>
      {known && (
        <p>
          <a href="/conseil/plages">Préparer vos plages d’ouverture</a>
        </p>
      )}
    </Notice>
  );
}

async function Appointments({ actor, adviser: { zone } }: { actor: Person; adviser: OwnAdviser }) {
  const now = Date.now();
  const waiting = await listWaiting(actor, now);
  const { toTreat = [], awaited = [], toFillIn = [], pending = [] } = waiting ?? {};
  const lists = [
    {
      id: 'a-traiter',
      title: 'À traiter',
      why: (
        <>
          {'Ils tombent dans une indisponibilité : '}
          <a href="/conseil/indisponibilites">les traiter tous ensemble</a>.
        </>
      ),
      appointments: toTreat,
    },
    {
      id: 'proposes',
      title: 'Réponses attendues',
      why: 'D’autres heures sont proposées : sans réponse à temps, ces rendez-vous sont annulés.',
      appointments: awaited,
    },
    { id: 'en-attente', title: 'En attente', why: 'Ils attendent votre réponse.', appointments: pending },
    {
      id: 'a-renseigner',
      title: 'À renseigner',
      why: 'Ils sont passés : dites s’ils ont eu lieu.',
      appointments: toFillIn,
    },
  ];
  return (
    <>
      <h2>Rendez-vous</h2>
      <ul className="facts">
        {lists.map(({ id, title, appointments }) => (
          <li key={id}>
            {appointments.length > 0 ? <a href={`#${id}`}>{title}</a> : title} <b>{appointments.length}</b>
          </li>
        ))}
      </ul>
      <ul className="plain list">
        <li>
          <a href="/conseil/agenda">Agenda</a>
          <span>Le jour ou la semaine, à lire ou à imprimer.</span>
        </li>
        <li>
          <a href="/conseil/personnes">Personnes</a>
          <span>Celles que vous recevez : ce qu’elles vous montrent, vos notes, les prochaines étapes.</span>
        </li>
        <li>
          <a href="/conseil/accords">Vérifications</a>
          <span>Accords de parents, feuilles signées et dates de naissance, à vérifier.</span>
        </li>
        <li>
          <a href="/conseil/plages">Plages d’ouverture</a>
          <span>Quand et où vous recevez, chaque semaine ou à une date particulière.</span>
        </li>
        <li>
          <a href="/conseil/indisponibilites">Indisponibilités</a>
          <span>Quand vous ne recevez pas, et les rendez-vous que cela touche.</span>
        </li>
      </ul>
      {lists
        .filter(({ appointments }) => appointments.length > 0)
        .map(({ id, title, why, appointments }) => (
          <section key={id} id={id}>
            <h3>{title}</h3>
            <p>{why}</p>
            <AppointmentList appointments={appointments} zone={zone} now={now} dated />
          </section>
        ))}
      <LateSteps actor={actor} zone={zone} />
    </>
  );
}
