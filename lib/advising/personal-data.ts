import { asc, eq, sql } from 'drizzle-orm';
import { nextSteps } from '#db/schema/advising.ts';
import type { PersonalData } from '#lib/access/personal-data.ts';
import { openText } from './sealed.ts';

type NoteRow = {
  kind: string;
  author: string | null;
  number: number;
  body: string;
  revision_id: string;
  written_at: string;
};

/** What advisers wrote about the person: contexte and suivi; a note that its author alone reads is not among them. */
export const advisingData: PersonalData = {
  name: 'advising',
  tables: { 'public.notes': 'deleted', 'public.next_steps': 'deleted' },
  async exportOf(tx, personId) {
    const rows = await tx.execute<NoteRow>(
      sql`select kind, author, number, body, revision_id, written_at from app_api.my_notes()`,
    );
    const steps = await tx
      .select()
      .from(nextSteps)
      .where(eq(nextSteps.profileId, personId))
      .orderBy(asc(nextSteps.dueOn), asc(nextSteps.id));
    return {
      notes: [...rows].map(({ kind, author, number, body, revision_id, written_at }) => ({
        kind,
        author,
        version: number,
        text: openText(body, 'note', revision_id),
        writtenAt: written_at,
      })),
      nextSteps: steps.map(({ id, label, dueOn, doneAt, createdAt }) => ({
        text: openText(label, 'step', id),
        dueOn,
        doneAt,
        createdAt,
      })),
    };
  },
};
