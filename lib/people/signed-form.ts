import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { runAs } from '#db/run-as.ts';
import { isId, type Person } from '#lib/access/core/actor.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { NOT_MINE, OWN_NAME } from './confirm-answer.ts';
import { FORM_LINKS, GUARDIAN_TEXT_VERSION, guardianNameField } from './core/consent.ts';
import { idField, ownCheck, rowOf, ticked, verdictOf } from './staff-check.ts';

/** The signed form: an adviser records it, and a second member of staff confirms what it says. */

const NAME_HELP = 'Écrivez le prénom et le nom de la personne qui a signé, avec des lettres.';
const base = { 'rendez-vous': idField, 'en-main': ticked('Cochez quand vous avez la feuille signée en main.') };

const recordSchema = z.discriminatedUnion(
  'reponse',
  [
    z.object({ ...base, reponse: z.literal('non') }),
    z.object({
      ...base,
      reponse: z.literal('oui'),
      nom: guardianNameField(NAME_HELP),
      lien: z.enum(FORM_LINKS.map(({ value }) => value) as [string, ...string[]], {
        error: 'Dites qui a signé : c’est entouré sur la feuille.',
      }),
      'pas-mon-enfant': ticked(NOT_MINE),
    }),
  ],
  { error: 'Dites ce qui est entouré sur la feuille : d’accord, ou pas d’accord.' },
);

const WHY_NOT = {
  adult: 'Cette personne a 18 ans ou plus : elle décide seule, cette feuille n’est pas nécessaire.',
  agreed: 'Il y a déjà un accord vérifié pour cette personne : rien n’a changé.',
  waiting: 'Une feuille est déjà enregistrée pour cette personne et attend sa vérification.',
  'own-name': OWN_NAME,
} as const;

/**
 * Records a signed form that somebody with an appointment has handed over. A no counts at once; a yes opens nothing
 * before a second member of staff has seen the form.
 */
export const recordForm: Definition<z.output<typeof recordSchema>> = {
  name: 'consent.record-form',
  once: true,
  verb: 'create',
  resource: 'staff-check',
  subject: ownCheck,
  schema: recordSchema,
  async perform(tx, { input }) {
    const id = input['rendez-vous'];
    const [name, link] = input.reponse === 'oui' ? [input.nom, input.lien] : [null, null];
    const verdict = await verdictOf<'done' | keyof typeof WHY_NOT>(
      tx,
      sql`app_api.record_form(${id}::uuid, ${GUARDIAN_TEXT_VERSION}, ${input.reponse === 'oui'}, ${name}, ${link})`,
    );
    if (verdict === 'done')
      return { ok: true, redirect: `/conseil/rendez-vous/${id}?fait=feuille-${input.reponse}#contenu` };
    return verdict === null ? fault('not-found') : fault('conflict', { message: WHY_NOT[verdict] });
  },
};

/** A form that waits for somebody else than its recorder. Whom it is about is read one by one. */
export type WaitingForm = { readonly id: string; readonly recordedAt: Date; readonly recorder: string | null };

/** None for staff who see nobody yet. */
export const listWaitingForms = (actor: Person): Promise<WaitingForm[]> =>
  runAs(actor, async (tx) => {
    const rows = await tx.execute<{ consent_id: string; given_at: Date; recorder: string | null }>(
      sql`select * from app_api.forms_to_confirm(${GUARDIAN_TEXT_VERSION})`,
    );
    return rows.map((row) => ({ id: row.consent_id, recordedAt: new Date(row.given_at), recorder: row.recorder }));
  });

/** What the form is to say. */
export type FormToConfirm = {
  readonly childName: string | null;
  readonly guardianName: string | null;
  readonly guardianLink: string | null;
  readonly recordedAt: Date;
  readonly recorder: string | null;
  readonly lastNo: Date | null;
};

/** Notes the reading. Null: there is no such form for this member of staff to confirm. */
export async function readWaitingForm(actor: Person, id: string): Promise<FormToConfirm | null> {
  if (!isId(id)) return null;
  type Row = {
    child_name: string | null;
    guardian_name: string | null;
    guardian_link: string | null;
    given_at: Date;
    recorder: string | null;
    last_no: Date | null;
  };
  return runAs(actor, async (tx) => {
    const row = await rowOf<Row>(tx, sql`app_api.read_form(${id}::uuid, ${GUARDIAN_TEXT_VERSION})`);
    return (
      row && {
        childName: row.child_name,
        guardianName: row.guardian_name,
        guardianLink: row.guardian_link,
        recordedAt: new Date(row.given_at),
        recorder: row.recorder,
        lastNo: row.last_no && new Date(row.last_no),
      }
    );
  });
}

const settleSchema = z.object({
  accord: idField,
  constat: z.enum(['conforme', 'different'], { error: 'Dites si la feuille dit la même chose.' }),
  'pas-mon-enfant': ticked(NOT_MINE),
});

/** The second look: the form says what was recorded, or the record ends. */
export const settleForm: Definition<z.output<typeof settleSchema>> = {
  name: 'consent.settle-form',
  verb: 'update',
  resource: 'staff-check',
  subject: ownCheck,
  schema: settleSchema,
  async perform(tx, { input: { accord, constat } }) {
    const verdict = await verdictOf<'done' | 'own-name'>(
      tx,
      sql`app_api.settle_form(${accord}::uuid, ${GUARDIAN_TEXT_VERSION}, ${constat === 'conforme'})`,
    );
    if (verdict === 'done') return { ok: true, redirect: `/conseil/accords?fait=feuille-${constat}#contenu` };
    return verdict === 'own-name' ? fault('conflict', { message: OWN_NAME }) : fault('not-found');
  },
};
