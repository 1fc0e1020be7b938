import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import { runAsSystem, type Tx } from '#db/run-as.ts';
import { isId, type Actor } from '#lib/access/core/actor.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { enqueue } from '#lib/messages/index.ts';
import { env } from '#lib/platform/env.ts';
import { newId } from '#lib/platform/id.ts';
import { findAppointment } from '../appointment-row.ts';
import { appointmentPage } from '../core/choice.ts';
import { PROBLEM_PAGE, problemForm } from '../core/safety.ts';
import { listSafetyReaders } from './readers.ts';
import { sealWords } from './words.ts';

const TRAP =
  'Votre navigateur a rempli tout seul un champ caché de ce formulaire. Votre texte est toujours là : envoyez-le de nouveau.';

/**
 * « Un problème avec cet adulte ? »: kept sealed for the administrators who are not that adult, who are told that one
 * waits, and nothing more. Whoever is signed in names an appointment of theirs; anybody may send one.
 */
export const reportAdultProblem: Definition<z.output<typeof problemForm>> = {
  name: 'safety.report',
  once: true,
  verb: 'create',
  resource: 'safety-report',
  subject: 'own',
  schema: problemForm,
  limits: ['sensitive-address', 'reports-address'],
  async perform(tx, { input: { rendezVous, recit, quand, rappel, site }, actor }) {
    const named = isId(rendezVous) ? rendezVous : null;
    const own = named !== null && actor.kind === 'person' ? await findAppointment(tx, named) : null;
    if (actor.kind === 'person' && rendezVous !== '' && own?.personId !== actor.id) return fault('not-found');
    if (site !== '') return fault('invalid', { fieldErrors: { recit: TRAP } });
    await insertReport(tx, actor, named, { message: recit, about: quand, contact: rappel });
    // Last of all: if this fails nothing is kept, and nothing is left that can fail in between but the commit itself.
    const readers = await runAsSystem('a safety report waits', (system) => tellReaders(system, actor, named));
    const done = readers > 0 ? 'envoi' : 'sans-lecteur';
    return {
      ok: true,
      redirect: `${own ? appointmentPage(own.id, { below: 'probleme' }) : PROBLEM_PAGE}?fait=${done}#contenu`,
    };
  },
};

/** Nothing is read back: whoever sends may not read. */
async function insertReport(
  tx: Tx,
  actor: Actor,
  appointmentId: string | null,
  { message, about, contact }: { message: string; about: string | null; contact: string | null },
): Promise<void> {
  const id = newId();
  await tx.execute(sql`
    insert into public.safety_reports (id, profile_id, appointment_id, message, about, contact)
    values (${id}, ${actor.kind === 'person' ? actor.id : null}, ${appointmentId}, ${sealWords(id, 'message', message)},
            ${sealWords(id, 'about', about)}, ${sealWords(id, 'contact', contact)})`);
}

/** @returns how many administrators may read it */
async function tellReaders(tx: Tx, actor: Actor, appointmentId: string | null): Promise<number> {
  const appointment = appointmentId === null ? null : await findAppointment(tx, appointmentId);
  const theirs = actor.kind === 'guest' || appointment?.personId === actor.id;
  const readers = await listSafetyReaders(tx, theirs ? appointment : null);
  const data = { url: `${env().APP_URL}/admin/problemes` };
  for (const { id, reachable } of readers)
    if (reachable) await enqueue(tx, { kind: 'signalement-attend', profileId: id, data });
  return readers.length;
}
