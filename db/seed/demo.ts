import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { and, eq, inArray } from 'drizzle-orm';
import { APP_ROLES, type AppRole } from '#lib/access/core/actor.ts';
import { preparePassword } from '#lib/accounts/index.ts';
import { accounts, consents, profiles } from '../schema/index.ts';
import { closeDemoPlaces, SECOND_ADVISER, seedDemoAgenda } from './demo-agenda.ts';
import { drawSecondFactor, seedDemoSecondFactor, type DemoKeys, type DemoSecondFactor } from './demo-second-factor.ts';
import { asService } from './seeder.ts';

/** `second`: the second factor, of the adviser and the administrator. */
export type DemoAccount = { email: string; password: string; role: AppRole; second?: DemoSecondFactor };

const NAMES: Record<AppRole, string> = {
  user: 'Compte de démonstration élève',
  consultant: 'Compte de démonstration conseil',
  admin: 'Compte de démonstration administration',
};

const emailOf = (role: AppRole): string => `${role}@demo.invalid`;

/** Nobody gets in by them any more: the site is open to others, and their passwords lie about. */
export async function closeDemo(serviceUrl: string): Promise<void> {
  await asService(serviceUrl, async (tx) => {
    await tx
      .update(profiles)
      .set({ isActive: false })
      .where(and(inArray(profiles.email, [...APP_ROLES.map(emailOf), SECOND_ADVISER]), eq(profiles.isActive, true)));
    await closeDemoPlaces(tx);
  });
}

/**
 * One account for each role, with passwords and second factors drawn at random and kept in the data folder (mode 0600).
 * Only for the embedded database at a local address: any other installation never has them.
 */
export async function seedDemo(serviceUrl: string, dataDir: string, keys: DemoKeys): Promise<DemoAccount[]> {
  const file = join(dataDir, 'demo-accounts.json');
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DemoAccount[]) : [];
  const wanted = APP_ROLES.map((role): DemoAccount => {
    const account = kept.find((one) => one.role === role) ?? {
      role,
      email: emailOf(role),
      password: randomBytes(9).toString('base64url'),
    };
    return role === 'user' ? account : { ...account, second: account.second ?? drawSecondFactor() };
  });
  await asService(serviceUrl, async (tx) => {
    for (const { email, password, role } of wanted) {
      const [known] = await tx.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email));
      if (known) {
        await tx.update(profiles).set({ isActive: true }).where(eq(profiles.id, known.id));
        // The file of passwords was removed: those just drawn are the ones that are printed.
        if (kept.length === 0)
          await tx
            .update(accounts)
            .set({ passwordHash: (await preparePassword(password)).stored })
            .where(eq(accounts.id, known.id));
        continue;
      }
      const [profile] = await tx
        .insert(profiles)
        .values({ email, fullName: NAMES[role] })
        .returning({ id: profiles.id });
      await tx.insert(accounts).values({
        id: profile!.id,
        email,
        appRole: role,
        passwordHash: (await preparePassword(password)).stored,
        emailVerifiedAt: new Date(),
      });
      await tx
        .insert(consents)
        .values({ profileId: profile!.id, kind: 'conditions', means: 'compte', textVersion: '2026-11' });
    }
    const rows = await tx
      .select({ id: accounts.id, email: accounts.email })
      .from(accounts)
      .where(inArray(accounts.email, [emailOf('consultant'), emailOf('admin')]));
    const idOf = (role: AppRole): string => rows.find(({ email }) => email === emailOf(role))?.id ?? '';
    for (const { role, second } of wanted) if (second) await seedDemoSecondFactor(tx, idOf(role), second, keys);
    await seedDemoAgenda(tx, idOf('consultant'), idOf('admin'));
  });
  writeFileSync(file, JSON.stringify(wanted, null, 2), { mode: 0o600 });
  return wanted;
}
