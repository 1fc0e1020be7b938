import { momentWords } from '#lib/appointments/core/adviser-words.ts';
import type { Proposal } from '#lib/appointments/index.ts';

/** What was proposed to the person, and until when they may choose. */
export function OpenProposal({ proposed, zone }: { proposed: readonly Proposal[]; zone: string }) {
  const [first] = proposed;
  if (!first) return null;
  return (
    <section aria-labelledby="propose">
      <h2 id="propose">Heures proposées, sans réponse</h2>
      <ul>
        {proposed.map(({ id, startsAt }) => (
          <li key={id}>{momentWords(startsAt, zone)}</li>
        ))}
      </ul>
      <p>{`Sans réponse avant le ${momentWords(first.until, zone)}, le rendez-vous est annulé. Ces heures restent libres pour les autres tant que la personne n’en a pas choisi une.`}</p>
    </section>
  );
}
