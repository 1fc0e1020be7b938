import { sql } from 'drizzle-orm';
import { runAsSystem } from '#db/run-as.ts';
import type { Job } from '#lib/jobs/core/job.ts';
import { announce } from './announce.ts';
import { findAppointment } from './appointment-row.ts';
import { writeReminders } from './reminders.ts';
import { settleAppointments } from './settle.ts';

/**
 * Kept hours whose time is over, and requests whose hour came without an answer. A hold that is over is let go anyway
 * by whoever books next; this makes it so for everybody who reads.
 */
export const expireAppointments: Job = {
  name: 'expired-appointments',
  title: 'Fin des heures gardées et des demandes sans réponse',
  schedule: { every: 60 },
  run: async () => {
    const ended = await runAsSystem('expired appointments', async (tx) => {
      const rows = await tx.execute<{ id: string; was: string }>(
        sql`select appointment_id as id, was from app_api.expire_appointments(now())`,
      );
      for (const { id } of rows.filter(({ was }) => was === 'pending')) {
        const appointment = await findAppointment(tx, id);
        if (appointment) await announce(tx, appointment, { kind: 'unanswered', by: null }, Date.now());
      }
      return rows;
    });
    const count = (status: string): number => ended.filter(({ was }) => was === status).length;
    return { expired: { holds: count('hold'), requests: count('pending') } };
  },
};

export const remindOfAppointments: Job = {
  name: 'appointment-reminders',
  title: 'Rappels de rendez-vous',
  schedule: { every: 60 },
  run: async () => ({ written: await writeReminders(new Date()) }),
};

export const settleWhatCannotBe: Job = {
  name: 'settled-appointments',
  title: 'Annulation des rendez-vous qui ne peuvent plus avoir lieu',
  schedule: { every: 300 },
  run: async () => ({ cancelled: await settleAppointments(Date.now()) }),
};
