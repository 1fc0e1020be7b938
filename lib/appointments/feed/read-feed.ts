import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '#db/run-as.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Answer, Definition } from '#lib/access/pipeline/definition.ts';
import { hashToken } from '#lib/platform/crypto.ts';
import { fr } from '#lib/platform/document/french.ts';
import { env } from '#lib/platform/env.ts';
import { calendarUid, publishedCalendar, type PublishedEvent } from '#lib/platform/ics.ts';
import { MINUTE } from '../core/zone.ts';

/** How long what is over, and what was cancelled, stays in the calendar. */
const KEPT_DAYS = 30;

type Row = {
  id: string;
  status: string;
  starts: number;
  minutes: number;
  changed: number;
  revision: number;
  mode: string;
  place: string | null;
};

/** The adviser of an address, while they may see anybody; null: it answers nobody. */
async function adviserOf(tx: Tx, token: string): Promise<string | null> {
  const rows = await tx.execute<{ id: string }>(
    sql`select adviser_id as id from public.agenda_feeds where token_hash = ${hashToken(token)}::bytea and private.is_active_adviser(adviser_id)`,
  );
  return rows[0]?.id ?? null;
}

/** What is asked for and what stands, from a month ago on; what was cancelled within the last month. Nobody is read. */
const selectShown = (tx: Tx, adviserId: string, now: Date) =>
  tx.execute<Row>(sql`
    select a.id, a.status, a.duration_minutes as minutes, a.revision, a.mode, p.name as place,
           (extract(epoch from a.scheduled_at) * 1000)::float8 as starts,
           (extract(epoch from a.updated_at) * 1000)::float8 as changed
      from public.appointments a left join public.places p on p.id = a.place_id
     where a.consultant_id = ${adviserId} and a.status not in ('hold', 'expired')
       and case when a.status = 'cancelled' then a.updated_at else a.scheduled_at end
           > ${now.toISOString()}::timestamptz - make_interval(days => ${KEPT_DAYS})
     order by a.scheduled_at, a.id`);

const WAYS: Readonly<Record<string, string>> = { telephone: 'par téléphone', video: 'en visioconférence' };
const STATUS: Readonly<Record<string, PublishedEvent['status']>> = { pending: 'TENTATIVE', cancelled: 'CANCELLED' };

/** « Rendez-vous » and where: who comes, and why, stays on the site. */
const eventOf = ({ id, status, starts, minutes, changed, revision, mode, place }: Row): PublishedEvent => ({
  uid: calendarUid(id, env().APP_URL),
  sequence: revision,
  status: STATUS[status] ?? 'CONFIRMED',
  start: new Date(starts),
  end: new Date(starts + minutes * MINUTE),
  summary: fr(status === 'pending' ? 'Rendez-vous à confirmer' : 'Rendez-vous'),
  description: `${env().APP_URL}/conseil/rendez-vous/${id}`,
  location: fr(WAYS[mode] ?? place ?? 'sur place'),
  stamp: new Date(changed),
});

/** The adviser’s calendar, for a program that has its address and no session. It may be read, and nothing else. */
export const readAgendaFeed: Definition<{ jeton: string }, undefined, Answer<string>> & { asSystem: string } = {
  name: 'read-agenda-feed',
  verb: 'read',
  resource: 'shared-agenda',
  schema: z.object({ jeton: z.string().regex(/^[\w-]{43}$/) }),
  limits: ['agenda-feed'],
  limitSubject: ({ input }) => hashToken(input.jeton).toString('hex'),
  asSystem: 'a calendar program shows the address that an adviser made',
  async perform(tx, { input, now }) {
    const adviserId = await adviserOf(tx, input.jeton);
    if (adviserId === null) return fault('not-found');
    const rows = await selectShown(tx, adviserId, now);
    return { ok: true, data: publishedCalendar(fr('Mes rendez-vous d’orientation'), rows.map(eventOf)) };
  },
};
