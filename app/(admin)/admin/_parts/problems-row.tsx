import { countSafetyReports } from '#lib/appointments/index.ts';
import type { Person } from '#lib/access/index.ts';
import { counted } from './words.ts';

/** What waits of « Un problème avec cet adulte ? », as a line of what is to be done. */
export async function problemsRow(actor: Person) {
  return {
    term: 'Problèmes avec un adulte',
    value: counted(
      await countSafetyReports(actor),
      'signalement à traiter',
      'signalements à traiter',
      'Rien à traiter.',
    ),
    action: (
      <a href="/admin/problemes">
        Voir<span className="hidden-text"> les problèmes avec un adulte</span>
      </a>
    ),
  };
}
