import { PERSONAL_DATA } from '#app/_compose/personal-data.ts';
import { requirePerson } from '#lib/access/index.ts';
import { exportFileName, exportPerson } from '#lib/people/index.ts';

export const dynamic = 'force-dynamic';

/** Everything about the person who asks, as a file to keep. */
export async function GET(): Promise<Response> {
  const actor = await requirePerson('/profil');
  const now = new Date();
  return new Response(`${JSON.stringify(await exportPerson(actor, now, PERSONAL_DATA), null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${exportFileName(now)}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
