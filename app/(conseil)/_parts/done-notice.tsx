import { Notice } from '#app/_ui/notice.tsx';

/** What was just done, by the word that a command puts into the address. */
const DONE: Readonly<Record<string, string>> = {
  plage: 'La plage d’ouverture est enregistrée.',
  retrait: 'C’est retiré.',
  date: 'La date particulière est enregistrée.',
  'retrait-date': 'Cette date a de nouveau ses heures habituelles.',
  indisponibilite: 'L’indisponibilité est enregistrée : plus personne ne peut prendre ces heures.',
  annules: 'Les rendez-vous cochés sont annulés. Chaque personne lit la raison sur la page de son rendez-vous.',
  confirm: 'Le rendez-vous est confirmé.',
  refuse: 'La demande est refusée. La personne lit la raison sur la page de son rendez-vous.',
  cancel: 'Le rendez-vous est annulé. La personne lit la raison sur la page de son rendez-vous.',
  arrive: 'L’arrivée est notée.',
  complete: 'C’est noté : rendez-vous honoré.',
  miss: 'C’est noté : absence non excusée.',
  undo: 'C’est repris : ce rendez-vous est de nouveau à renseigner.',
  move: 'Le rendez-vous est déplacé.',
};

/** Says what was just done; nothing for a word that is not ours. */
export function DoneNotice({ what }: { what: string | undefined }) {
  if (what === undefined || !Object.hasOwn(DONE, what)) return null;
  return <Notice tone="success">{DONE[what]!}</Notice>;
}
