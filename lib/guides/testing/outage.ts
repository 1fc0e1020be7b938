import { createServer } from 'node:net';
import { closePools } from '#db/client.ts';
import type { TestDatabase } from '#db/tests/database.ts';

/** An address where nobody answers. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Does the work while the address of the database leads nowhere. */
export async function databaseGone(db: TestDatabase, work: () => Promise<void>): Promise<void> {
  const url = new URL(db.appUrl);
  url.port = String(await closedPort());
  await closePools();
  process.env['DATABASE_URL'] = url.href;
  try {
    await work();
  } finally {
    await closePools();
    process.env['DATABASE_URL'] = db.appUrl;
  }
}
