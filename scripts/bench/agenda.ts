import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { runAsSystem } from '#db/run-as.ts';
import { addDays, instantAt, localDate, MINUTE } from '#lib/appointments/core/zone.ts';

const ZONE = 'Africa/Brazzaville';
const DAYS = 40;
/** Starts of a day's appointments in minutes since midnight; between them and after them hours stay free. */
const STARTS = [8, 10, 12, 14, 16].map((hour) => hour * 60);

/**
 * An adviser who is there each day from 8:00 to 18:00, with two hundred appointments in the days to come. The place is
 * one for minors: whoever gave no birth date counts as one. @returns their id
 */
export async function createAgenda(): Promise<string> {
  const adviserId = randomUUID();
  const personId = randomUUID();
  const today = localDate(Date.now(), ZONE);
  await runAsSystem('bench', async (tx) => {
    await tx.execute(sql`insert into public.profiles (id, full_name) values (${personId}, 'Personne de la mesure')`);
    await tx.execute(
      sql`insert into public.profiles (id, email, full_name) values (${adviserId}, 'conseil@mesure.invalid', 'Conseil de la mesure')`,
    );
    await tx.execute(
      sql`insert into private.accounts (id, email, app_role, email_verified_at) values (${adviserId}, 'conseil@mesure.invalid', 'consultant', now())`,
    );
    await tx.execute(sql`insert into public.advisers (id, display_name, title, establishment, identity_seen, vetted_at, vetted_by)
      values (${adviserId}, 'Conseil de la mesure', 'conseillere', 'Lycée de la mesure', 'carte d’identité', now(), ${randomUUID()})`);
    const [place] = await tx.execute<{ id: string }>(
      sql`insert into public.places (name, address, minors_approved_at, minors_approved_by)
        values ('Centre de la mesure', 'avenue de la Paix', now(), ${randomUUID()}) returning id`,
    );
    const [motif] = await tx.execute<{ id: string }>(sql`select id from public.motifs where slug = 'mon-cv'`);
    if (!place || !motif) throw new Error('the motifs of a new installation are not there');
    await tx.execute(sql`insert into public.opening_hours (adviser_id, weekday, from_minute, to_minute, place_id)
      select ${adviserId}, day, 480, 1080, ${place.id} from generate_series(1, 7) as day`);
    for (let day = 1; day <= DAYS; day += 1) {
      for (const start of STARTS) {
        const at = instantAt(addDays(today, day), start, ZONE);
        const iso = (minutes: number): string => new Date(at + minutes * MINUTE).toISOString();
        const given = {
          id: randomUUID(),
          profile_id: personId,
          consultant_id: adviserId,
          motif_id: motif.id,
          appointment_type: 'mon-cv',
          place_id: place.id,
          mode: 'sur-place',
          status: 'confirmed',
          scheduled_at: iso(0),
          blocked_from: iso(0),
          blocked_to: iso(60),
          duration_minutes: 45,
          deadline_minutes: 240,
          first_available: false,
          changed_side: 'person',
          channel: 'web',
        };
        await tx.execute(sql`select app_api.write_appointment(${JSON.stringify(given)}::jsonb)`);
      }
    }
  });
  return adviserId;
}
