import { sql } from 'drizzle-orm';
import type { PersonalData } from '#lib/access/personal-data.ts';
import { openWords } from './words.ts';

type Row = {
  id: string;
  message: string;
  about: string | null;
  contact: string | null;
  state: string;
  created_at: string;
};

/** What the person has said of an adult here. The note of whoever treated it speaks of others, and stays inside. */
export const safetyData: PersonalData = {
  name: 'safety',
  // The words stay a while for whoever must still act on them, without the person and their number.
  tables: { 'public.safety_reports': 'detached' },
  async exportOf(tx) {
    const rows = await tx.execute<Row>(sql`select * from app_api.my_safety_reports()`);
    return {
      safetyReports: rows.map(({ id, message, about, contact, state, created_at: createdAt }) => ({
        message: openWords(id, 'message', message),
        about: openWords(id, 'about', about),
        contact: openWords(id, 'contact', contact),
        state,
        createdAt,
      })),
    };
  },
};
