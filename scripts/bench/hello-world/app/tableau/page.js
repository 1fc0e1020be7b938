import { cookies } from 'next/headers';
import { decode } from 'next-auth/jwt';
import postgres from 'postgres';
import { countOf, lines } from '../../filler.js';

export const dynamic = 'force-dynamic';

const sql = (globalThis.helloSql ??= postgres(process.env.DATABASE_URL, { max: 10, onnotice: () => {} }));

/** One transaction as the person who is signed in, one query. */
function nameOf(id) {
  const claims = JSON.stringify({ sub: id, role: 'authenticated', app_role: 'user' });
  return sql.begin(async (tx) => {
    const identity =
      tx`select set_config('role', 'app_person', true), set_config('request.jwt.claims', ${claims}, true)`.execute();
    const [[row]] = await Promise.all([tx`select full_name from public.profiles where id = ${id}`, identity]);
    return row.full_name;
  });
}

export default async function Page({ searchParams }) {
  const token = (await cookies()).get('opc_session')?.value;
  const { sub } = await decode({ token, secret: process.env.AUTH_SECRET, salt: 'opc_session' });
  const name = await nameOf(sub);
  return (
    <main>
      <h1>Bonjour {name}</h1>
      <ul>
        {lines(countOf(await searchParams)).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </main>
  );
}
