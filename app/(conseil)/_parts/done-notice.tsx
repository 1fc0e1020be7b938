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
  annules: `Les rendez-vous cochés sont annulés. Chaque personne lit la raison sur la page de son rendez-vous. ${TOLD}`,
  confirm: 'Le rendez-vous est confirmé.',
  refuse: `La demande est refusée. La personne lit la raison sur la page de son rendez-vous. ${TOLD}`,
  cancel: `Le rendez-vous est annulé. La personne lit la raison sur la page de son rendez-vous. ${TOLD}`,
  arrive: 'L’arrivée est notée.',
  complete: 'C’est noté : rendez-vous honoré.',
  miss: 'C’est noté : absence non excusée.',
  undo: 'C’est corrigé.',
  note: 'La note est enregistrée.',
  etape: 'C’est enregistré.',
  move: `Le rendez-vous est déplacé. ${TOLD}`,
};

/** Says what was just done; nothing for a word that is not ours. */
export function DoneNotice({ what }: { what: string | undefined }) {
  if (what === undefined || !Object.hasOwn(DONE, what)) return null;
  return <Notice tone="success">{DONE[what]!}</Notice>;
}
