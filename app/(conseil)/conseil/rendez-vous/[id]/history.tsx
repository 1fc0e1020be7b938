import { momentWords } from '#lib/appointments/core/adviser-words.ts';
import { STATUS_WORDS } from '#lib/appointments/core/lifecycle.ts';
import type { Change } from '#lib/appointments/index.ts';

const BY: Readonly<Record<Change['side'], string>> = {
  person: 'par la personne',
  service: 'par le service',
  system: 'automatiquement',
};

/** « Reporté du … au … », or the state that it came to. */
function changeWords({ from, to, fromTime, toTime }: Change, zone: string): string {
  if (fromTime !== null && fromTime !== toTime)
    return `Reporté du ${momentWords(fromTime, zone)} au ${momentWords(toTime, zone)}`;
  if (from === to) return 'Confié à une autre personne du service';
  if (to === 'pending') return 'Demandé';
  if (to === 'confirmed') {
    if (from === 'completed' || from === 'no_show') return 'Corrigé';
    return from === 'pending' ? 'Accepté' : 'Pris';
  }
  if (to === 'completed' || to === 'no_show') return `${STATUS_WORDS[to]}, noté`;
  return STATUS_WORDS[to];
}

/** « Historique des changements ». That an hour was kept while the person answered is no change of an appointment. */
export function History({ changes, zone }: { changes: readonly Change[]; zone: string }) {
  return (
    <details>
      <summary>Historique des changements</summary>
      <ul>
        {changes
          .filter(({ to }) => to !== 'hold')
          .map((change) => (
            <li key={`${change.at} ${change.to} ${change.toTime}`}>
              {`${momentWords(change.at, zone)} : ${changeWords(change, zone)} ${BY[change.side]}`}
            </li>
          ))}
      </ul>
    </details>
  );
}
