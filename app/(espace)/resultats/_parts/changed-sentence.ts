import { POLE_TEXTS, listed, quoted } from '#lib/assessments/core/index.ts';
import type { Change } from '#lib/assessments/index.ts';
import type { Pole } from '#lib/interests/poles.ts';

/** What has changed from one result to the next, said before the table that shows it pole by pole. */
export function changedSentence(rows: readonly { readonly pole: Pole; readonly change: Change }[]): string {
  const said = (
    [
      ['hausse', 'Vous attire plus qu’avant'],
      ['baisse', 'Vous attire moins qu’avant'],
    ] as const
  ).flatMap(([change, words]) => {
    const names = rows.filter((row) => row.change === change).map(({ pole }) => quoted(POLE_TEXTS[pole].name));
    return names.length === 0 ? [] : `${words} : ${listed(names)}.`;
  });
  if (said.length > 0) return said.join(' ');
  return rows.every(({ change }) => change === 'inconnue')
    ? 'Il manque des réponses pour savoir ce qui a changé.'
    : 'Aucune différence nette entre ces deux résultats.';
}
