import type { z } from 'zod';
import { compteEfface } from './templates/compte-efface.ts';
import { gardien } from './templates/gardien.ts';
import { inscriptionExistante } from './templates/inscription-existante.ts';
import type { Template } from './templates/letter.ts';
import { essai } from './templates/essai.ts';
import { invitationConseil } from './templates/invitation-conseil.ts';
import { motDePasseChange } from './templates/mot-de-passe-change.ts';
import { reinitialisation } from './templates/reinitialisation.ts';
import { rendezVousAnnule } from './templates/rendez-vous-annule.ts';
import { rendezVousAutreConseiller } from './templates/rendez-vous-autre-conseiller.ts';
import { rendezVousConfie } from './templates/rendez-vous-confie.ts';
import { rendezVousConfirme } from './templates/rendez-vous-confirme.ts';
import { rendezVousDemande } from './templates/rendez-vous-demande.ts';
import { rendezVousDeplace } from './templates/rendez-vous-deplace.ts';
import { rendezVousPropose } from './templates/rendez-vous-propose.ts';
import { rendezVousRappel } from './templates/rendez-vous-rappel.ts';
import { rendezVousSansReponse } from './templates/rendez-vous-sans-reponse.ts';
import { resultatGarde } from './templates/resultat-garde.ts';
import { signalementAttend } from './templates/signalement-attend.ts';
import { verification } from './templates/verification.ts';

/** Every message the product can send. A new one is a file in `templates/` and a line here. */
export const TEMPLATES = [
  verification,
  reinitialisation,
  inscriptionExistante,
  motDePasseChange,
  resultatGarde,
  gardien,
  invitationConseil,
  essai,
  compteEfface,
  rendezVousDemande,
  rendezVousConfirme,
  rendezVousDeplace,
  rendezVousAnnule,
  rendezVousPropose,
  rendezVousRappel,
  rendezVousSansReponse,
  rendezVousAutreConseiller,
  rendezVousConfie,
  signalementAttend,
] as const;

type Known = (typeof TEMPLATES)[number];
export type MessageKind = Known['kind'];
/** What a caller gives for a kind of message. */
export type MessageData<K extends MessageKind> = z.input<Extract<Known, { kind: K }>['schema']>;

// Seen from outside one kind at a time, each template is "some data in, a letter out".
export type AnyTemplate = Template<MessageKind, z.ZodType>;

/** The template of a kind, or null: a row may come from a newer version of the application. */
export const findTemplate = (kind: string): AnyTemplate | null =>
  (TEMPLATES as unknown as readonly AnyTemplate[]).find((one) => one.kind === kind) ?? null;
