import { fold } from '#lib/access/core/fold.ts';

/** Words that people put around what they look for; they say nothing about a trade or a school. */
const FILLERS = new Set(
  (
    'comment devenir etre faire fait est un une des le la les du de d l au aux en et ou pour avec sans sur dans par que qui quoi quel quelle quels quelles je j veux voudrais aimerais cherche trouver ne pas sais savoir suis mon ma mes combien gagne gagner paye travailler travail metier metiers emploi boulot job ' +
    'congo brazzaville congolais congolaise pays ici salaire fiche guide info infos information informations devient apprendre etudier etudes etude formation formations ecole ecoles'
  ).split(' '),
);
const MAX_WORDS = 8;
const MAX_LENGTH = 80;

/**
 * The words to look for in what somebody typed: at most eight, in order, without accents. Words that surround
 * (« comment devenir … ») are left out, unless one of them is all that was typed. None: nothing in it tells.
 */
export function searchTerms(typed: string): string[] {
  const words =
    fold(typed.slice(0, MAX_LENGTH))
      .replaceAll('œ', 'oe')
      .match(/[a-z0-9]+/g) ?? [];
  const distinct = [
    ...new Set(words.filter((word) => word.length > 1 || /\d/.test(word) || words.length === 1 || /bac/.test(typed))),
  ];
  const meaningful = distinct.filter((word) => !FILLERS.has(word));
  return (meaningful.length > 0 || distinct.length > 1 ? meaningful : distinct).slice(0, MAX_WORDS);
}
