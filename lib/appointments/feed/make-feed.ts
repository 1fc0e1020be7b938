import { desc, sql } from 'drizzle-orm';
import { z } from 'zod';
import { runAs } from '#db/run-as.ts';
import { agendaFeeds } from '#db/schema/agenda-feeds.ts';
import type { Actor, Person } from '#lib/access/core/actor.ts';
import { fault } from '#lib/access/core/fault.ts';
import { flash } from '#lib/access/flash.ts';
import type { Definition } from '#lib/access/pipeline/definition.ts';
import { hashToken, newToken } from '#lib/platform/crypto.ts';
import { env } from '#lib/platform/env.ts';
import { findOwnAdviser } from '../queries/adviser-desk.ts';

/** Where the address is made and closed; a new one is shown there once. */
const PAGE = '/conseil/agenda/abonnement';

const schema = z.object({});

/** Whoever may see nobody has no agenda to show to a program either. */
const isActive = async (actor: Actor): Promise<boolean> =>
  actor.kind === 'person' && (await findOwnAdviser(actor))?.active === true;

/**
 * Makes the address at which the adviser’s own calendar reads their appointments; the one before answers no more. It is
 * shown once, by `takeFlash('agenda-feed', actor)`.
 */
export const makeAgendaFeed: Definition<object> = {
  name: 'make-agenda-feed',
  verb: 'create',
  resource: 'agenda-feed',
  subject: 'own',
  schema,
  limits: ['mail-person'],
  prepare: async ({ actor }) => ((await isActive(actor)) ? { ok: true, ready: undefined } : fault('not-found')),
  async perform(tx, { actor, now }) {
    if (actor.kind !== 'person') return fault('unauthenticated');
    const token = newToken();
    await tx.execute(sql`delete from public.agenda_feeds where adviser_id = ${actor.id}`);
    await tx.execute(
      sql`insert into public.agenda_feeds (adviser_id, token_hash) values (${actor.id}, ${hashToken(token)})`,
    );
    const address = `${env().APP_URL}/api/agenda/${token}.ics`;
    return {
      ok: true,
      redirect: `${PAGE}?fait=abonnement#contenu`,
      cookies: [flash('agenda-feed', address, actor.id, now)],
    };
  },
};

/** Closes it: it answers no more. */
export const closeAgendaFeed: Definition<object> = {
  name: 'close-agenda-feed',
  verb: 'delete',
  resource: 'agenda-feed',
  subject: 'own',
  schema,
  async perform(tx, { actor }) {
    if (actor.kind !== 'person') return fault('unauthenticated');
    await tx.execute(sql`delete from public.agenda_feeds where adviser_id = ${actor.id}`);
    return { ok: true, redirect: `${PAGE}?fait=abonnement-ferme#contenu` };
  },
};

/** Since when the adviser has an address; null: they have none. */
export const findAgendaFeed = (actor: Person): Promise<Date | null> =>
  runAs(actor, async (tx) => {
    const [row] = await tx
      .select({ createdAt: agendaFeeds.createdAt })
      .from(agendaFeeds)
      .orderBy(desc(agendaFeeds.createdAt))
      .limit(1);
    return row?.createdAt ?? null;
  });
