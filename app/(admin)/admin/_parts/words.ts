import type { PageSummary } from '#lib/guides/index.ts';

/** The states by which an administrator looks for pages. */
export const STATES = {
  'a-relire': { label: 'À relire', holds: (page: PageSummary) => !page.read },
  relu: { label: 'Relues', holds: (page: PageSummary) => page.read },
  brouillon: { label: 'Brouillon en cours', holds: (page: PageSummary) => page.draft },
  signale: { label: 'Erreurs signalées', holds: (page: PageSummary) => page.openReports > 0 },
} as const;
export type State = keyof typeof STATES;

/** « 1 page », « 3 pages », « aucune page ». */
export const counted = (count: number, one: string, many: string, none: string): string =>
  count === 0 ? none : `${count} ${count === 1 ? one : many}`;

export const reportsInWords = (count: number): string =>
  counted(count, 'erreur signalée', 'erreurs signalées', 'aucune erreur signalée');

/** What just happened, said on the page that follows. */
export const DONE: Readonly<Record<string, string>> = {
  publie:
    'La nouvelle version est publiée. Elle est sur le site dans quelques secondes ; un navigateur qui avait déjà la page peut montrer l’ancienne pendant une minute.',
  relu: 'La page est marquée comme relue, à votre nom.',
  retabli:
    'L’ancienne version est de nouveau publiée. Elle est sur le site dans quelques secondes ; un navigateur qui avait déjà la page peut montrer l’ancienne pendant une minute.',
  supprime: 'Le brouillon est supprimé. La page publiée n’a pas changé.',
  clos: 'Le signalement est clos.',
  probleme: 'C’est noté, à votre nom.',
  motif: 'Le motif est enregistré. Les rendez-vous déjà pris ne changent pas.',
  'motif-archive': 'Le motif est archivé : il n’est plus proposé. Les rendez-vous déjà pris ne changent pas.',
  'motif-rouvert': 'Le motif est de nouveau proposé.',
  lieu: 'Le lieu est enregistré.',
  'lieu-adresse':
    'Le lieu est enregistré. L’adresse a changé : l’accord pour recevoir des mineurs ne vaut plus. Donnez-le de nouveau quand vous aurez vu le lieu.',
  'lieu-ferme': 'Le lieu est fermé : il n’est plus proposé. Les rendez-vous déjà pris ne changent pas.',
  'lieu-rouvert': 'Le lieu est de nouveau ouvert.',
  'lieu-mineurs': 'Le lieu peut recevoir des mineurs : c’est noté à votre nom.',
  'lieu-sans-mineurs': 'Le lieu ne reçoit plus de mineurs. Les rendez-vous déjà pris ne changent pas.',
  'jour-ferie': 'Le jour férié est ajouté. Les rendez-vous déjà pris ce jour-là ne changent pas.',
  'jour-retire': 'Le jour férié est retiré.',
  inscrit:
    'Cette personne est inscrite. Elle n’est montrée à personne tant que l’établissement et l’identité ne sont pas vérifiés : c’est plus bas dans cette page.',
  verifie: 'L’établissement et l’identité sont vérifiés : c’est noté à votre nom.',
  'acces-ferme': 'L’accès est fermé. Cette personne n’est plus proposée et ne voit plus aucun rendez-vous.',
  'acces-rouvert': 'L’accès est rouvert.',
  invitation:
    'L’invitation est enregistrée : le message part tout de suite. Elle est plus bas dans cette page tant qu’elle attend une réponse.',
  'invitation-annulee': 'L’invitation est annulée : son lien ne marche plus.',
  essai: 'Le message d’essai part vers votre adresse e-mail. Ouvrez de nouveau cette page dans une minute.',
  role: 'Le rôle est changé. La personne est déconnectée : elle doit se connecter de nouveau.',
  'compte-ferme': 'Le compte est fermé. La personne est déconnectée et ne peut plus se connecter.',
  'compte-ouvert': 'Le compte est rouvert. La personne peut de nouveau se connecter.',
};
