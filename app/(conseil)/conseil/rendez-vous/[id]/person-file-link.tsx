import type { Person } from '#lib/access/index.ts';
import { findRelation } from '#lib/advising/index.ts';

/** The way to the file of the person; none while the appointment is only asked for, or was cancelled. */
export async function PersonFileLink({ actor, personId }: { actor: Person; personId: string | null }) {
  const relation = personId === null ? null : await findRelation(actor, personId);
  if (!relation) return null;
  return (
    <p>
      <a
        href={`/conseil/personnes/${relation.personId}`}
      >{`Ouvrir la fiche de ${relation.name ?? 'cette personne'}`}</a>
    </p>
  );
}
