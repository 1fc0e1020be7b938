import { cookies } from 'next/headers';

/** Reads a form, sets a cookie, sends on. */
export async function POST(request) {
  const form = await request.formData();
  (await cookies()).set('reponses', [...form.keys()].join('.').slice(0, 200), {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
  });
  return new Response(null, { status: 303, headers: { location: '/resultat', 'cache-control': 'no-store' } });
}
