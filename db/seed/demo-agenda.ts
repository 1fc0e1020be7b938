import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { accounts, advisers, openingHours, places, profiles } from '../schema/index.ts';
import type { Seeder } from './seeder.ts';

/** Somebody who receives people beside the demo account of an adviser; nobody signs in as them. */
export const SECOND_ADVISER = 'consultant2@demo.invalid';

const PLACES = [
  {
    name: 'Lieu de démonstration A (fictif)',
    address: 'Adresse fictive, Brazzaville',
    landmark: 'Ce lieu n’existe pas.',
  },
  {
    name: 'Lieu de démonstration B (fictif)',
    address: 'Adresse fictive, Pointe-Noire',
    landmark: 'Ce lieu n’existe pas.',
  },
] as const;

const ESTABLISHMENT = 'Établissement de démonstration (fictif)';
const WEEKDAYS = [1, 2, 3, 4, 5];
/** Minutes since midnight: 8:00 to 12:00 and 14:00 to 17:00. */
const DAY_HOURS = [
  [480, 720],
  [840, 1020],
] as const;

const placeNames = PLACES.map(({ name }) => name);

/** Closes the places of the demo to whoever looks for an hour. */
export const closeDemoPlaces = (tx: Seeder) =>
  tx.update(places).set({ closedAt: sql`now()` }).where(inArray(places.name, placeNames));

/**
 * Two advisers at two places, so that an appointment can be tried in a minute. Everything says that it is a demo.
 * What is there already stays as it is.
 * @param adviserId the demo account of an adviser
 * @param adminId the demo account of an administrator, who vouches for both
 */
export async function seedDemoAgenda(tx: Seeder, adviserId: string, adminId: string): Promise<void> {
  const known = await tx
    .select({ id: places.id, name: places.name })
    .from(places)
    .where(inArray(places.name, placeNames));
  await tx.update(places).set({ closedAt: null }).where(inArray(places.name, placeNames));
  const missing = PLACES.filter(({ name }) => !known.some((place) => place.name === name));
  const made =
    missing.length === 0
      ? []
      : await tx
          .insert(places)
          .values(missing.map((place) => ({ ...place, minorsApprovedAt: new Date(), minorsApprovedBy: adminId })))
          .returning({ id: places.id, name: places.name });
  const all = [...known, ...made];
  const placeId = (name: string): string => all.find((place) => place.name === name)?.id ?? '';
  await seedAdviser(tx, adviserId, 'conseillere', 'Conseillère de démonstration', placeId(PLACES[0].name), adminId);
  await seedAdviser(
    tx,
    await secondAdviser(tx),
    'conseiller',
    'Conseiller de démonstration',
    placeId(PLACES[1].name),
    adminId,
  );
}

async function secondAdviser(tx: Seeder): Promise<string> {
  const [known] = await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, SECOND_ADVISER));
  if (known) {
    await tx.update(profiles).set({ isActive: true }).where(eq(profiles.id, known.id));
    return known.id;
  }
  const [profile] = await tx
    .insert(profiles)
    .values({ email: SECOND_ADVISER, fullName: 'Second compte de démonstration conseil' })
    .returning({ id: profiles.id });
  const id = profile!.id;
  await tx.insert(accounts).values({ id, email: SECOND_ADVISER, appRole: 'consultant', passwordHash: null });
  return id;
}

async function seedAdviser(
  tx: Seeder,
  id: string,
  title: 'conseillere' | 'conseiller',
  displayName: string,
  placeId: string,
  adminId: string,
): Promise<void> {
  // Closing the demo took the vetting back; its advisers receive again when it opens.
  const vetting = {
    establishment: ESTABLISHMENT,
    identitySeen: 'Compte de démonstration : aucune identité n’a été vue',
    vettedAt: new Date(),
    vettedBy: adminId,
    closedAt: null,
    closedBy: null,
  };
  const again = await tx
    .update(advisers)
    .set(vetting)
    .where(and(eq(advisers.id, id), isNotNull(advisers.closedAt)))
    .returning({ id: advisers.id });
  const [made] =
    again.length > 0
      ? []
      : await tx
          .insert(advisers)
          .values({ id, title, displayName, ...vetting })
          .onConflictDoNothing()
          .returning({ id: advisers.id });
  if (!made) return;
  await tx
    .insert(openingHours)
    .values(
      WEEKDAYS.flatMap((weekday) =>
        DAY_HOURS.map(([fromMinute, toMinute]) => ({ adviserId: id, weekday, fromMinute, toMinute, placeId })),
      ),
    );
}
