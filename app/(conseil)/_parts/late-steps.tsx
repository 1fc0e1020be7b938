import type { Person } from '#lib/access/index.ts';
import { listLateSteps } from '#lib/advising/index.ts';
import { dateWords } from '#lib/appointments/core/adviser-words.ts';
import { localDate } from '#lib/appointments/core/zone.ts';

/** « Étapes en retard »: what the adviser wrote and whose day is over. */
export async function LateSteps({ actor, zone }: { actor: Person; zone: string }) {
  const { count, oldest } = await listLateSteps(actor, localDate(Date.now(), zone));
  if (count === 0) return null;
  return (
    <section id="etapes-en-retard">
      <h3>
        Étapes en retard <b>{count}</b>
      </h3>
      <p>
        Leur date est passée, et personne n’a dit qu’elles sont faites.
        {count > oldest.length && ' Voici les plus anciennes.'}
      </p>
      <ul className="plain list">
        {oldest.map(({ id, label, dueOn, personId, personName }) => (
          <li key={id}>
            <a href={`/conseil/personnes/${personId}#etapes`}>{personName ?? 'Nom non donné'}</a>
            <span>{`${label}, pour le ${dateWords(dueOn)}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
