import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import { connect } from '../client.ts';

/** A transaction as the service, for the seed. */
export type Seeder = ReturnType<typeof drizzle>;

/** Runs `work` as `service_role` in one transaction on a connection of its own. */
export async function asService<T>(serviceUrl: string, work: (tx: Seeder) => Promise<T>): Promise<T> {
  const client = connect(serviceUrl, 1);
  try {
    return await drizzle(client).transaction(async (tx) => {
      await tx.execute(
        sql`select set_config('role', 'service_role', true), set_config('request.jwt.claims', '{"role":"service_role","reason":"seed"}', true)`,
      );
      return work(tx as unknown as Seeder);
    });
  } finally {
    await client.end();
  }
}
