import type { Person } from '#lib/access/index.ts';
import { findFirstSteps, listSetHolidays } from '#lib/appointments/index.ts';
import { checkMail, type MailCheck } from '#lib/messages/index.ts';
import { localDay } from '#lib/platform/core/local-day.ts';
import { findOperator } from '#lib/platform/operator.ts';

/** One thing that a new site needs: whether it is there, what to do, and where. */
export type FirstStep = {
  readonly key: 'operator' | 'mail' | 'place' | 'motif' | 'holidays' | 'adviser' | 'hours';
  readonly term: string;
  readonly done: boolean;
  readonly todo: string;
  readonly link: { readonly path: string; readonly name: string };
};

const MAIL: Readonly<Record<MailCheck, string>> = {
  files:
    'À faire : les messages sont écrits dans des fichiers et ne partent pas. Il faut régler MAIL_MODE et SMTP_URL sur le serveur.',
  sent: 'Fait',
  waiting: 'Le message d’essai attend son départ. Ouvrez de nouveau cette page dans une minute.',
  failed: 'À faire : le message d’essai n’est pas parti. Vérifiez SMTP_URL sur le serveur, puis recommencez.',
  none: 'À faire : envoyez-vous un message d’essai avec le bouton plus bas.',
};

/** What a new site needs, in the order in which it is done, as everything stands now. */
export async function findFirstDay(actor: Person, now = new Date()): Promise<readonly FirstStep[]> {
  const [steps, holidays, mail] = await Promise.all([findFirstSteps(actor), listSetHolidays(actor), checkMail(actor)]);
  const today = localDay(now);
  const ahead = [...holidays.values()].flat().some(({ day }) => day >= today);
  return [
    {
      key: 'operator',
      term: 'Qui fait marcher le site',
      done: findOperator() !== null,
      todo: 'À faire : sur le serveur, réglez OPERATOR_NAME, OPERATOR_ADDRESS, OPERATOR_PHONE et CONTACT_EMAIL. Chaque page et chaque message le disent.',
      link: { path: '/contact', name: 'Voir ce que les personnes lisent' },
    },
    {
      key: 'mail',
      term: 'L’envoi des messages',
      done: mail === 'sent',
      todo: MAIL[mail],
      link: { path: '/admin#essai', name: 'Envoyer un message d’essai' },
    },
    {
      key: 'place',
      term: 'Un lieu ouvert',
      done: steps.place,
      todo: 'À faire : enregistrez le lieu où les personnes sont reçues.',
      link: { path: '/admin/rendez-vous/lieux', name: 'Voir les lieux' },
    },
    {
      key: 'motif',
      term: 'Un motif ouvert',
      done: steps.motif,
      todo: 'À faire : ajoutez ou rouvrez un motif.',
      link: { path: '/admin/rendez-vous/motifs', name: 'Voir les motifs' },
    },
    {
      key: 'holidays',
      term: 'Les jours fériés à venir',
      done: ahead,
      todo: 'À faire : notez les prochains jours fériés, pour que personne ne prenne rendez-vous ces jours-là.',
      link: { path: '/admin/rendez-vous/jours-feries', name: 'Voir les jours fériés' },
    },
    {
      key: 'adviser',
      term: 'Une conseillère ou un conseiller vérifié',
      done: steps.adviser,
      todo: 'À faire : invitez la personne, puis notez son établissement et la pièce d’identité que vous avez vue.',
      link: { path: '/admin/rendez-vous/conseillers', name: 'Voir les conseillères et conseillers' },
    },
    {
      key: 'hours',
      term: 'Des plages d’ouverture',
      done: steps.hours,
      todo: 'À faire : chaque conseillère ou conseiller enregistre ses plages d’ouverture dans son propre espace.',
      link: { path: '/admin/rendez-vous/conseillers', name: 'Voir qui reçoit' },
    },
  ];
}
