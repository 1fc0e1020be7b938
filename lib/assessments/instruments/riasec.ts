import type { Instrument } from '#lib/assessments/core/types.ts';
import type { Pole } from '#lib/interests/poles.ts';

/** Where the activity is met: at home and around it, at school, at work. Each pole mixes the three. */
export type ItemContext = 'maison' | 'école' | 'travail';

/**
 * The sixty activities in display order, twelve a page, two of each pole a page. Written for this project and for
 * Congo. The order of the poles differs from page to page, never repeats a pole twice in a row, and gives each
 * pole about the same mean position.
 */
const ROWS: readonly (readonly [Pole, ItemContext, string])[] = [
  // Page 1
  ['A', 'travail', 'Dessiner un motif nouveau pour un pagne'],
  ['C', 'maison', 'Noter chaque soir les dépenses de la maison'],
  ['R', 'école', 'Fabriquer un banc solide pour la cour de l’école'],
  ['S', 'maison', 'Accompagner une personne âgée au centre de santé'],
  ['A', 'école', 'Jouer un personnage dans un spectacle de l’école'],
  ['E', 'maison', 'Lancer un achat groupé de riz entre voisins'],
  ['I', 'maison', 'Découvrir comment une radio capte une voix lointaine'],
  ['R', 'travail', 'Remplacer l’écran cassé d’un téléphone'],
  ['C', 'travail', 'Compter la caisse d’une boutique en fin de journée'],
  ['S', 'école', 'Expliquer une leçon difficile à des camarades'],
  ['I', 'travail', 'Chercher pourquoi un champ produit moins que le champ voisin'],
  ['E', 'école', 'Diriger un groupe pour un projet de classe'],
  // Page 2
  ['S', 'maison', 'Écouter avec patience une personne inquiète'],
  ['I', 'école', 'Résoudre de plusieurs façons une énigme de mathématiques'],
  ['E', 'école', 'Vendre des jus de fruits à la fête de l’école'],
  ['A', 'maison', 'Trouver une mélodie nouvelle pour une chanson connue'],
  ['I', 'travail', 'Analyser l’eau de plusieurs puits d’un village'],
  ['C', 'école', 'Ranger les copies de la classe par nom de famille'],
  ['R', 'maison', 'Nourrir chaque jour les poules d’un petit poulailler'],
  ['S', 'travail', 'Rassurer un enfant avant un vaccin'],
  ['E', 'travail', 'Présenter un nouveau produit aux passants d’un marché'],
  ['R', 'travail', 'Réparer la roue d’une brouette du marché'],
  ['A', 'travail', 'Imaginer un conte pour une émission de radio'],
  ['C', 'maison', 'Tenir avec soin le cahier des cotisations d’une association'],
  // Page 3
  ['I', 'école', 'Observer la vie des fourmis autour de leur nid'],
  ['R', 'maison', 'Recoudre solidement un sac d’école déchiré'],
  ['E', 'maison', 'Obtenir un bon prix au marché après une longue discussion'],
  ['S', 'école', 'Accueillir les élèves de sixième à la rentrée'],
  ['R', 'travail', 'Entretenir la pompe d’un forage d’eau'],
  ['A', 'école', 'Écrire un poème dans sa langue maternelle'],
  ['C', 'maison', 'Classer les papiers de la famille par date'],
  ['I', 'travail', 'Comprendre pourquoi le fleuve monte à certaines saisons'],
  ['S', 'maison', 'Guider une personne aveugle à travers le marché'],
  ['E', 'travail', 'Trouver des clients pour un atelier de couture'],
  ['C', 'travail', 'Mettre au propre le compte rendu d’une réunion'],
  ['A', 'maison', 'Modeler un visage dans de l’argile'],
  // Page 4
  ['E', 'maison', 'Défendre une idée dans une réunion du quartier'],
  ['C', 'école', 'Vérifier les noms sur la liste d’un examen'],
  ['S', 'maison', 'Calmer une dispute entre deux enfants du quartier'],
  ['I', 'maison', 'Comparer combien de temps durent plusieurs piles de lampe'],
  ['E', 'travail', 'Obtenir le soutien d’un commerçant pour un tournoi sportif'],
  ['R', 'maison', 'Fixer un robinet sur un fût d’eau'],
  ['A', 'école', 'Peindre un grand dessin sur un mur de l’école'],
  ['S', 'travail', 'Expliquer un traitement à la famille d’une personne malade'],
  ['I', 'travail', 'Étudier les effets d’une plante médicinale'],
  ['A', 'travail', 'Imaginer l’affiche d’un concert du quartier'],
  ['C', 'travail', 'Remplir avec précision un long formulaire'],
  ['R', 'école', 'Mouler des briques de terre pour une nouvelle classe'],
  // Page 5
  ['C', 'école', 'Préparer le tableau des tours de nettoyage de la classe'],
  ['A', 'maison', 'Inventer les pas d’une danse pour une fête'],
  ['S', 'école', 'Montrer les bons gestes d’hygiène à des enfants'],
  ['R', 'école', 'Planter de jeunes arbres autour d’un terrain de sport'],
  ['E', 'école', 'Faire campagne pour une élection dans sa classe'],
  ['A', 'maison', 'Photographier la lumière du soir sur le fleuve'],
  ['I', 'maison', 'Démêler le vrai du faux dans une rumeur'],
  ['C', 'travail', 'Cocher sur une liste les sacs déchargés d’un camion'],
  ['E', 'travail', 'Ouvrir un petit kiosque de recharge de téléphones'],
  ['S', 'travail', 'Enseigner la lecture à des adultes du quartier'],
  ['R', 'travail', 'Transformer du manioc en farine avec un moulin'],
  ['I', 'école', 'Enquêter sur les heures de sommeil des élèves'],
];

const itemId = (index: number): string => `q${String(index + 1).padStart(2, '0')}`;

/** Interests: a draft, sixty activities, ten a pole. */
export const RIASEC: Instrument = {
  id: 'riasec',
  version: '3',
  state: 'draft',
  algorithmVersion: 'riasec-3',
  title: 'Ce que j’aimerais faire',
  pageSize: 12,
  scaleLabels: [
    { value: 0, label: 'Je n’aimerais pas du tout' },
    { value: 1, label: 'Je n’aimerais pas' },
    { value: 2, label: 'Ça m’est égal' },
    { value: 3, label: 'J’aimerais' },
    { value: 4, label: 'J’aimerais beaucoup' },
    { value: 'x', label: 'Je ne connais pas cette activité' },
  ],
  items: ROWS.map(([pole, , text], index) => ({ id: itemId(index), text, pole })),
};

/** The versions before: the very same questions, analysed otherwise. Results of them are read, none is made. */
export const RIASEC_2: Instrument = { ...RIASEC, version: '2', algorithmVersion: 'riasec-2' };
export const RIASEC_1: Instrument = { ...RIASEC, version: '1', algorithmVersion: 'riasec-1' };

/** Context of each item, for those who review the balance of the form. */
export const RIASEC_CONTEXTS: Readonly<Record<string, ItemContext>> = Object.fromEntries(
  ROWS.map(([, context], index) => [itemId(index), context]),
);
