import type { Metadata } from 'next';
import { ButtonLink } from '#app/_ui/button.tsx';
import { NOTICE } from '#lib/assessments/core/index.ts';
import { latestInstrument } from '#lib/assessments/index.ts';
import { Screen } from '#app/_kit/screen.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Les tests' };

/** The tests that one can take. There is one. */
export default function TestsPage() {
  const { title, items } = latestInstrument('riasec');
  return (
    <Screen current="/tests">
      <h1>Les tests</h1>
      <p className="lead">Un test n’est pas un examen : il vous aide à mettre des mots sur ce que vous aimez.</p>
      <h2>{`« ${title} »`}</h2>
      <p>
        {`${items.length} activités de la maison, de l’école et du travail. Pour chacune, vous dites si vous aimeriez la faire. Le résultat montre ce qui vous attire, et des métiers à explorer au Congo.`}
      </p>
      <ul>
        <li>Environ 15 minutes</li>
        <li>Environ 0,1 Mo de données</li>
        <li>Gratuit, sans compte</li>
      </ul>
      <p className="hint">{NOTICE}</p>
      <div className="actions">
        <ButtonLink href="/tests/riasec">Ouvrir ce test</ButtonLink>
      </div>
    </Screen>
  );
}
