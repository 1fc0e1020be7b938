import { liveStream, readSessionCookie } from '#lib/access/index.ts';

export const dynamic = 'force-dynamic';

/** Tells the open pages of whoever is signed in that something is new, never what (server-sent events). */
export async function GET(): Promise<Response> {
  return liveStream(await readSessionCookie());
}
