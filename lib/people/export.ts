import { runAs } from '#db/run-as.ts';
import { noteAccess } from '#lib/access/access-notes.ts';
import type { Person } from '#lib/access/core/actor.ts';
import type { PersonalData } from '#lib/access/personal-data.ts';

/**
 * Everything that holds the person's id, as plain JSON values, in one transaction that runs as them.
 * @param parts what each capability declares, in the order of the file
 */
export function exportPerson(actor: Person, now: Date, parts: readonly PersonalData[]) {
  return runAs(actor, async (tx) => {
    const shown = await Promise.all(parts.map((part) => part.exportOf(tx, actor.id)));
    await noteAccess(tx, 'EXPORT');
    return Object.assign({ exportedAt: now }, ...shown) as { readonly exportedAt: Date } & Record<string, unknown>;
  });
}

/** Name of the file that a browser keeps, with the day. */
export const exportFileName = (now: Date): string => `orientation-mes-donnees-${now.toISOString().slice(0, 10)}.json`;
