import { and, asc, eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '#db/run-as.ts';
import { noteRevisions, notes } from '#db/schema/advising.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { newId } from '#lib/platform/id.ts';
import { noteForm, revisionForm, type NoteKind } from './core/notes.ts';
import { refusalToWrite, subjectOfAdviser } from './relation.ts';
import { openText, sealText } from './sealed.ts';

type Revision = { readonly number: number; readonly text: string; readonly at: Date };

/** A note with all that it ever said, the newest first. */
export type Note = {
  readonly id: string;
  readonly kind: NoteKind;
  readonly authorId: string;
  readonly revisions: readonly [Revision, ...Revision[]];
};

/** Every note about this person that the reader of this transaction may read, the newest first. */
export async function selectNotes(tx: Tx, personId: string): Promise<Note[]> {
  const rows = await tx
    .select({
      id: notes.id,
      kind: notes.kind,
      authorId: notes.authorId,
      revisionId: noteRevisions.id,
      number: noteRevisions.number,
      body: noteRevisions.body,
      at: noteRevisions.createdAt,
    })
    .from(notes)
    .innerJoin(noteRevisions, eq(noteRevisions.noteId, notes.id))
    .where(eq(notes.profileId, personId))
    .orderBy(sql`${notes.createdAt} desc`, asc(notes.id), sql`${noteRevisions.number} desc`);
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((group) => {
    const [newest, ...older] = group.map(({ revisionId, number, body, at }) => ({
      number,
      text: openText(body, 'note', revisionId),
      at,
    }));
    const { id, kind, authorId } = group[0]!;
    return newest ? [{ id, kind: kind as NoteKind, authorId, revisions: [newest, ...older] }] : [];
  });
}

async function insertRevision(tx: Tx, noteId: string, number: number, text: string, now: Date): Promise<boolean> {
  const id = newId();
  const written = await tx
    .insert(noteRevisions)
    .values({ id, noteId, number, body: sealText(text, 'note', id), createdAt: now })
    .onConflictDoNothing()
    .returning({ id: noteRevisions.id });
  return written.length > 0;
}

const pageOf = (personId: string): string => `/conseil/personnes/${personId}`;

/** Writes a note about a person whom the adviser receives. */
export const addNote: Definition<z.output<typeof noteForm>> = {
  name: 'advising.add-note',
  once: true,
  verb: 'create',
  resource: 'note',
  subject: (tx, { actor, input }) => subjectOfAdviser(tx, actor, 'note', input.personne),
  schema: noteForm,
  prepare: async ({ actor, input }) => (await refusalToWrite(actor, input.personne)) ?? { ok: true, ready: undefined },
  async perform(tx, { actor, input, now }) {
    if (actor.kind === 'guest') return fault('unauthenticated');
    const id = newId();
    await tx
      .insert(notes)
      .values({ id, profileId: input.personne, authorId: actor.id, kind: input.genre, createdAt: now });
    await insertRevision(tx, id, 1, input.texte, now);
    return { ok: true, redirect: `${pageOf(input.personne)}?fait=note#notes` };
  },
};

/** Writes a note anew; what it said before is kept. */
export const reviseNote: Definition<z.output<typeof revisionForm>> = {
  name: 'advising.revise-note',
  once: true,
  verb: 'create',
  resource: 'note',
  async subject(tx, { actor, input }) {
    if (actor.kind === 'guest') return null;
    const [row] = await tx
      .select({ personId: notes.profileId })
      .from(notes)
      .where(and(eq(notes.id, input.note), eq(notes.authorId, actor.id)));
    return row ? subjectOfAdviser(tx, actor, 'note', row.personId) : null;
  },
  schema: revisionForm,
  async perform(tx, { input, now }) {
    const [row] = await tx.select({ personId: notes.profileId }).from(notes).where(eq(notes.id, input.note));
    if (!row) return fault('not-found');
    // Somebody who wrote in another window meanwhile is not written over.
    const [latest] = await tx
      .select({ number: sql<number>`max(${noteRevisions.number})` })
      .from(noteRevisions)
      .where(eq(noteRevisions.noteId, input.note));
    if (latest?.number !== input.version) return fault('conflict');
    return (await insertRevision(tx, input.note, input.version + 1, input.texte, now))
      ? { ok: true, redirect: `${pageOf(row.personId)}?fait=note#notes` }
      : fault('conflict');
  },
};
