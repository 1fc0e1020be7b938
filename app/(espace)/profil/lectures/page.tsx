import type { Metadata } from 'next';
import { pageNumber } from '#app/_kit/pager.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { requirePerson } from '#lib/access/index.ts';
import { partsWords } from '#lib/advising/core/readings.ts';
import { listReadings } from '#lib/advising/index.ts';
import { keptWords, RETENTION } from '#lib/jobs/core/retention.ts';
import { frenchMoment } from '#lib/platform/document/french-date.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Qui a lu quoi de moi', robots: { index: false } };

const PATH = '/profil/lectures';

/** Who read what of the person, and when. */
export default async function ReadingsPage({ searchParams }: { searchParams: Query }) {
  const actor = await requirePerson(PATH);
  const page = pageNumber((await queryValue(searchParams, 'page')) ?? null);
  const { readings, more } = await listReadings(actor, page);
  return (
    <Screen title="Qui a lu quoi de moi" current="/profil" actor={actor}>
      <p>
        Quand quelqu’un du service ouvre sur ce site votre fiche, votre profil, vos résultats, une note sur vous, votre
        numéro de téléphone, l’accord de votre parent ou votre compte, une ligne s’écrit ici. Personne ne peut l’effacer
        ; elle disparaît d’elle-même au bout de {keptWords(RETENTION.readings)}. Les heures sont celles de Brazzaville.
      </p>
      <p className="hint">
        Ce que voit de toute façon la personne avec qui vous avez rendez-vous n’est pas dans cette liste : votre nom,
        l’heure, pourquoi vous venez, et ce que vous avez répondu. Si vous avez signalé un problème avec un adulte, la
        ligne « votre fiche » peut aussi dire qu’une personne qui administre le service a lu votre message.
      </p>
      {readings.length === 0 && <p>{page === 1 ? 'Personne n’a rien lu de vous.' : 'Il n’y a rien de plus.'}</p>}
      <ul className="plain list">
        {readings.map(({ at, reader, parts }) => (
          <li key={`${at.getTime()} ${reader} ${parts.length}`}>
            <b>{frenchMoment(at)}</b>
            <span>{`${reader ?? 'Une personne dont le compte n’existe plus'} a lu : ${partsWords(parts)}.`}</span>
          </li>
        ))}
      </ul>
      {(page > 1 || more) && (
        <nav aria-label="Pages de la liste" className="actions">
          {page > 1 && <a href={`${PATH}?page=${page - 1}`}>Plus récent</a>}
          {more && <a href={`${PATH}?page=${page + 1}`}>Plus ancien</a>}
        </nav>
      )}
      <p>
        Quelque chose vous étonne ? <a href="/contact">Demandez à qui tient ce site</a>.
      </p>
      <p>
        <a href="/profil">Retour à mon profil</a>
      </p>
    </Screen>
  );
}
