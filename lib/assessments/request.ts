import { z } from 'zod';
import { parseAnswers, type Answers, type Instrument } from './core/index.ts';
import { instrumentToFinish, latestInstrument } from './instruments/registry.ts';

const answer = z.union([z.literal([0, 1, 2, 3, 4, 'x']), z.null()]);

/** What another program sends. Written for its documentation: `readAnalysisRequest` says in French what is wrong. */
export const analysisRequestSchema = z
  .object({
    instrument: z.literal('riasec').meta({ description: 'Le test.' }),
    version: z.string().max(20).optional().meta({ description: 'Version du test ; la plus récente si elle manque.' }),
    answers: z.record(z.string().regex(/^q\d{2}$/), answer).meta({
      description:
        'Réponse de chaque question (q01 à q60) : 0 à 4, « x » pour une activité inconnue, null sans réponse.',
    }),
  })
  .meta({
    description: 'Réponses à analyser. Le résultat appartient à la personne du jeton ; tout autre champ est ignoré.',
  });

export interface RequestFault {
  /** Where in the body: « answers.q14 », for example. */
  readonly field: string;
  readonly message: string;
}

export type AnalysisRequest =
  | { readonly ok: true; readonly instrument: Instrument; readonly answers: Answers }
  | { readonly ok: false; readonly faults: readonly RequestFault[] };

const one = (field: string, message: string): AnalysisRequest => ({ ok: false, faults: [{ field, message }] });

/**
 * The body of a request, checked; every fault in the order of the questions. Fields that are not named here count for
 * nothing.
 */
export function readAnalysisRequest(body: unknown): AnalysisRequest {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return one('', 'Le corps de la requête doit être un objet JSON.');
  const { instrument: id, version, answers } = body as Record<string, unknown>;
  if (id !== 'riasec') return one('instrument', 'Le seul test disponible est «\u00a0riasec\u00a0».');
  if (version !== undefined && typeof version !== 'string') return one('version', 'La version est un texte.');
  const instrument = version === undefined ? latestInstrument('riasec') : instrumentToFinish('riasec', version);
  if (!instrument) return one('version', 'Cette version du test n’existe pas ou n’est plus en service.');
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers))
    return one('answers', 'Les réponses sont un objet, avec une valeur par question.');
  const parsed = parseAnswers(
    instrument,
    Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null)),
  );
  if (!parsed.ok)
    return {
      ok: false,
      faults: parsed.faults.map(({ itemId, message }) => ({
        field: itemId ? `answers.${itemId}` : 'answers',
        message,
      })),
    };
  if (Object.keys(parsed.answers).length === 0) return one('answers', 'Il n’y a aucune réponse à analyser.');
  return { ok: true, instrument, answers: parsed.answers };
}
