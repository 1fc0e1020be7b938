import { PERSONAL_DATA } from '#app/_compose/personal-data.ts';
import { requirePerson, seeOther, takeFlash } from '#lib/access/index.ts';
import { exportFileName, exportPerson } from '#lib/people/index.ts';

export const dynamic = 'force-dynamic';

/** Everything about the person who asks, as a file to keep: once, just after their password. */
export async function GET(): Promise<Response> {
  const actor = await requirePerson('/profil/export');
  const now = new Date();
  if ((await takeFlash('export', actor, now)) === null) return seeOther('/profil/export');
  return new Response(`${JSON.stringify(await exportPerson(actor, now, PERSONAL_DATA), null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${exportFileName(now)}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
