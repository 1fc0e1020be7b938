import { cookies } from 'next/headers';
import { countOf, lines } from '../../filler.js';

export const dynamic = 'force-dynamic';

export default async function Page({ searchParams }) {
  const answers = (await cookies()).get('reponses')?.value ?? 'aucune';
  return (
    <main>
      <h1>Bonjour</h1>
      <p>{answers.length}</p>
      <ul>
        {lines(countOf(await searchParams)).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </main>
  );
}
