import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '#db/run-as.ts';
import { fault, type Fault } from '#lib/access/core/fault.ts';
import { flash } from '#lib/access/flash.ts';
import { byActor, type Definition } from '#lib/access/pipeline/definition.ts';
import { asMeant } from '#lib/access/core/typed-text.ts';
import { phoneLookup } from '#lib/accounts/index.ts';
import { openColumn } from './profile.ts';
import { idField, ownCheck, rowOf, ticked, verdictOf } from './staff-check.ts';

const NO_NUMBER = 'Cette personne n’a pas donné de numéro de téléphone sur ce site.';

type Sealed = { readonly person: string; readonly sealed: string | null; readonly until: Date };
type Number = { readonly sealed: string; readonly phone: string; readonly until: Date };

/** The number of the person of this appointment, which is noted as read; a fault when there is none to see. */
async function readNumber(tx: Tx, appointmentId: string): Promise<Number | Fault> {
  const row = await rowOf<Sealed>(tx, sql`app_api.number_to_call(${appointmentId}::uuid)`);
  if (!row) return fault('not-found');
  const phone = openColumn(row.sealed, 'phone', row.person);
  if (row.sealed === null || phone === null) return fault('conflict', { message: NO_NUMBER });
  return { sealed: row.sealed, phone, until: new Date(row.until) };
}

/**
 * Shows an adviser the number of whoever has an appointment with them, until seven days after it. It travels sealed for
 * this adviser, and is shown for a minute; each press is noted in the trail that the person can read.
 */
export const showNumber: Definition<{ 'rendez-vous': string }> = {
  name: 'people.show-number',
  verb: 'read',
  resource: 'staff-check',
  subject: ownCheck,
  schema: z.object({ 'rendez-vous': idField }),
  async perform(tx, command) {
    const { input, now } = command;
    const id = input['rendez-vous'];
    const found = await readNumber(tx, id);
    if ('ok' in found) return found;
    return {
      ok: true,
      redirect: `/conseil/rendez-vous/${id}#numero`,
      cookies: [flash('number-to-call', JSON.stringify([id, found.phone, +found.until]), byActor(command), now)],
    };
  },
};

const kept = z.tuple([z.string(), z.string(), z.number()]);

/** What `showNumber` keeps for the page of this appointment; null for the page of another. */
export function openNumber(flashed: string | null, appointmentId: string): { phone: string; until: Date } | null {
  if (flashed === null) return null;
  const [id, phone, until] = kept.parse(JSON.parse(flashed));
  return id === appointmentId ? { phone, until: new Date(until) } : null;
}

const TAKEN = 'Ce numéro sert déjà à un autre compte. Cette personne garde sa façon de se connecter.';
const OTHER_NUMBER =
  'Ce ne sont pas les quatre derniers chiffres du numéro de son profil. Vérifiez avec la personne, puis recommencez.';
const schema = z.object({
  'rendez-vous': idField,
  fin: z
    .string({ error: OTHER_NUMBER })
    .max(50, { error: OTHER_NUMBER })
    .transform((typed) => asMeant(typed).replace(/\s/g, ''))
    .pipe(z.string().regex(/^\d{4}$/, { error: 'Écrivez les quatre derniers chiffres du numéro.' })),
  souhait: ticked('Cochez si la personne vous l’a demandé. Sinon, ne changez rien.'),
});

/**
 * An adviser has called or seen the person: their number becomes a way to sign in, if they wish so. Brothers and
 * sisters share phones, so it is never done without being asked for.
 */
export const proveNumber: Definition<z.output<typeof schema>> = {
  name: 'people.prove-number',
  verb: 'update',
  resource: 'staff-check',
  subject: ownCheck,
  schema,
  async perform(tx, { input }) {
    const id = input['rendez-vous'];
    const found = await readNumber(tx, id);
    if ('ok' in found) return found;
    if (!found.phone.endsWith(input.fin)) return fault('invalid', { fieldErrors: { fin: OTHER_NUMBER } });
    const verdict = await verdictOf<'done' | 'taken' | 'changed'>(
      tx,
      sql`app_api.prove_number(${id}::uuid, ${found.sealed}, ${phoneLookup(found.phone)})`,
    );
    if (verdict === 'done') return { ok: true, redirect: `/conseil/rendez-vous/${id}?fait=numero-verifie#contenu` };
    if (verdict === 'taken') return fault('conflict', { message: TAKEN });
    return verdict === 'changed' ? fault('invalid', { fieldErrors: { fin: OTHER_NUMBER } }) : fault('not-found');
  },
};
