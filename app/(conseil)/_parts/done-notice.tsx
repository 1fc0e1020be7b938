import { Notice } from '#app/_ui/notice.tsx';

/** Mail goes to confirmed addresses alone: an adviser must not believe that everybody knows. */
const TOLD = 'Seules les personnes dont l’adresse e-mail est confirmée reçoivent un message : prévenez les autres.';

/** What was just done, by the word that a command puts into the address. */
const DONE: Readonly<Record<string, string>> = {
  plage: 'La plage d’ouverture est enregistrée.',
  retrait: 'C’est retiré.',
  date: 'La date particulière est enregistrée.',
  'retrait-date': 'Cette date a de nouveau ses heures habituelles.',
  indisponibilite: 'L’indisponibilité est enregistrée : plus personne ne peut prendre ces heures.',
  traites:
    'C’est fait : voici ce que chaque rendez-vous est devenu. Ceux pour lesquels aucune heure libre n’a été trouvée restent à traiter.',
  pris: `Le rendez-vous est pris. ${TOLD}`,
  confirm: 'Le rendez-vous est confirmé.',
  refuse: `La demande est refusée. La personne lit la raison sur la page de son rendez-vous. ${TOLD}`,
  cancel: `Le rendez-vous est annulé. La personne lit la raison sur la page de son rendez-vous. ${TOLD}`,
  arrive: 'L’arrivée est notée.',
  complete: 'C’est noté : rendez-vous honoré.',
  miss: 'C’est noté : absence non excusée.',
  propose: `Les heures sont proposées : la personne choisit sur la page de son rendez-vous. ${TOLD}`,
  confie: `Le rendez-vous est confié à une autre personne du service, qui en est prévenue. ${TOLD}`,
  undo: 'C’est corrigé.',
  note: 'La note est enregistrée.',
  etape: 'C’est enregistré.',
  'numero-verifie':
    'C’est noté : cette personne peut se connecter avec ce numéro et son mot de passe. Dites-le-lui, le site ne l’écrit pas.',
  'feuille-oui':
    'La feuille est enregistrée. Elle n’ouvre rien tant qu’une deuxième personne du service ne l’a pas vérifiée : gardez-la pour la lui montrer.',
  'feuille-non': 'Le refus est enregistré. Il vaut tout de suite.',
  'appel-confirme': 'C’est noté : le parent confirme. L’accord sert à partir de maintenant.',
  'appel-refuse': 'C’est noté : le parent dit non. L’accord n’ouvre rien.',
  'appel-absent': 'C’est noté : personne n’a répondu. La réponse attend toujours.',
  'feuille-conforme': 'La feuille est vérifiée. L’accord sert à partir de maintenant.',
  'feuille-different': 'L’enregistrement est retiré : il ne disait pas la même chose que la feuille.',
  'date-juste': 'La date de naissance est corrigée.',
  'date-fausse': 'La demande est écartée : la date de naissance reste celle d’avant.',
  abonnement: 'L’adresse est faite. L’ancienne, s’il y en avait une, ne répond plus.',
  'abonnement-ferme': 'L’adresse est fermée : elle ne répond plus.',
  move: `Le rendez-vous est déplacé. ${TOLD}`,
};

/** Says what was just done; nothing for a word that is not ours. */
export function DoneNotice({ what }: { what: string | undefined }) {
  if (what === undefined || !Object.hasOwn(DONE, what)) return null;
  return <Notice tone="success">{DONE[what]!}</Notice>;
}
