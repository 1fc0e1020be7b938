import { fold } from '#lib/access/core/fold.ts';
import { BAC_SERIE_IDS, type BacSerie } from './bac-series.ts';

/** Words that people put around what they look for; they say nothing about a trade or a school. */
const FILLERS = new Set(
  (
    'comment devenir etre faire fait est un une des le la les du de d l au aux en et ou pour avec sans sur dans par que qui quoi quel quelle quels quelles je j veux voudrais aimerais cherche trouver ne pas sais savoir suis mon ma mes combien gagne gagner paye travailler travail metier metiers emploi boulot job ' +
    'congo brazzaville congolais congolaise pays ici salaire fiche guide info infos information informations devient apprendre etudier etudes etude formation formations ecole ecoles'
  ).split(' '),
);
/** Fillers that name what is looked for, when nothing else does: « les métiers », « une école ». */
const THINGS = new Set('metier metiers emploi boulot job etudes formation formations ecole ecoles'.split(' '));
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
  if (meaningful.length > 0) return meaningful.slice(0, MAX_WORDS);
  const things = distinct.filter((word) => THINGS.has(word));
  return things.length > 0 ? things.slice(0, 1) : distinct.length > 1 ? [] : distinct;
}

const SERIES: ReadonlyMap<string, BacSerie> = new Map([
  ...BAC_SERIE_IDS.map((id) => [id.toLowerCase(), id] as const),
  ['professionnel', 'pro'],
  ['peda', 'pedagogique'],
]);
/** « bac d », « série G 2 », « terminale F4 »; not « bac d’excellence ». What follows the word is looked at only. */
const NAMED_SERIE = /\b(bac|baccalaureat|series?|terminale|tle)(?=([ -]{0,3}([a-z]+)[ -]?(\d)?)(?![a-z0-9'’]))/g;

/**
 * The series of the baccalauréat that somebody names, in any capitals, with or without accents, with a space inside
 * its name; null when none is. « bac à Brazzaville » names none, and so does « bac a brazzaville ».
 */
export function serieIn(typed: string): BacSerie | null {
  const given = typed.slice(0, MAX_LENGTH).replace(/(?<!\p{L})à(?!\p{L})/giu, ' ');
  const text = fold(given);
  for (const { 1: word = '', 2: tail = '', 3: letters = '', 4: digit = '', index } of text.matchAll(NAMED_SERIE)) {
    const goesOn = /[a-z]/.test(text.slice(index + word.length + tail.length));
    if (letters === 'a' && digit === '' && goesOn && word.startsWith('bac') && !/\bA\b/.test(given)) continue;
    const serie = SERIES.get(letters + digit) ?? SERIES.get(letters);
    if (serie) return serie;
  }
  return null;
}
