import type { Metadata } from 'next';
import { Screen } from '#app/_kit/screen.tsx';
import { requireAdviser } from '../_parts/adviser.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Espace conseil', robots: 'noindex' };

/** Where advisers find what is made for them. */
export default async function AdviserPage() {
  const actor = await requireAdviser('/conseil');
  return (
    <Screen title="Espace conseil" current="/conseil" actor={actor}>
      <p className="lead">Cet espace est réservé aux conseillères et conseillers. </p>
      <ul className="plain list">
        <li>
          <a href="/conseil/professions">Chercher au-delà du catalogue</a>
          <span>
            À partir de six scores, les professions les plus proches dans une base de métiers des États-Unis (O*NET).
            Rien n’est enregistré.
          </span>
        </li>
        <li>
          <a href="/tests/riasec/papier">Imprimer le questionnaire</a>
          <span>Deux feuilles par élève, pour faire passer le test sans téléphone.</span>
        </li>
        <li>
          <a href="/tests/riasec/saisie">Saisir un questionnaire papier</a>
          <span>Le résultat s’affiche tout de suite. Imprimez-le, puis effacez-le de cet appareil.</span>
        </li>
      </ul>
      <p>
        Vous ne voyez ici le résultat de personne. Quelqu’un qui veut vous montrer le sien vous envoie un lien, ou vous
        le lit.
      </p>
    </Screen>
  );
}
