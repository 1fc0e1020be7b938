const WORDS =
  'eau bois terre route marche fleuve école métier atelier champ port câble moteur toit pain livre carnet lampe clinique jardin bureau stage projet équipe client réseau plan mesure calcul dessin tissu métal sable graine récolte transport outil conseil visite question réponse chemin année mois heure matin soir village ville quartier famille voisin ami maître élève'.split(
    ' ',
  );

/** `count` lines of ordinary words, always the same: what gives an answer its size. */
export function lines(count) {
  let state = 12345;
  const next = () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) >> 8;
  return Array.from(
    { length: count },
    (_, index) => `${index + 1}. ${Array.from({ length: 11 }, () => WORDS[next() % WORDS.length]).join(' ')}`,
  );
}

/** How many lines a page was asked for. */
export const countOf = (params) => Math.min(20_000, Number(params.n) || 0);
