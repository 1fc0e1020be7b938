/** The expected ways in which a request can fail. Anything else is a bug and becomes a 500. */
export type FaultCode =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'foreign-origin'
  | 'other-person'
  | 'limited'
  | 'outage'
  // Of programs that call with a token.
  | 'missing-token'
  | 'bad-token'
  | 'too-large'
  | 'wrong-type';

export const FAULT_STATUS: Record<FaultCode, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'foreign-origin': 403,
  'other-person': 409,
  limited: 429,
  outage: 503,
  'missing-token': 401,
  'bad-token': 403,
  'too-large': 413,
  'wrong-type': 415,
};

/** What a person reads when the command itself said nothing better. Each says what to do next. */
export const FAULT_MESSAGE: Record<FaultCode, string> = {
  invalid:
    'Il manque une réponse, ou l’une d’elles ne convient pas. Corrigez ce qui est signalé, puis envoyez de nouveau.',
  unauthenticated:
    'La connexion à votre compte est terminée. Connectez-vous de nouveau, puis recommencez : rien d’autre n’a changé.',
  forbidden: 'Votre compte ne permet pas cette action.',
  'not-found': 'Cette page ou cet élément n’existe pas, ou n’existe plus.',
  conflict: 'Cela a changé entre-temps. Rechargez la page, puis recommencez.',
  'foreign-origin': 'L’envoi ne vient pas de cette page. Rouvrez la page du site, puis envoyez de nouveau.',
  'other-person':
    'Rien n’a été enregistré\u00a0: la page d’où vient cet envoi avait été ouverte dans le compte d’une autre personne. Vérifiez quel compte est ouvert maintenant, puis recommencez.',
  limited:
    'Trop d’essais ont été faits en peu de temps. Attendez un peu, puis envoyez de nouveau : ce que vous avez écrit est gardé dans la page.',
  outage:
    'Le service est en panne pour un moment. Réessayez dans quelques minutes : ce que vous avez écrit est gardé dans la page.',
  'missing-token': 'Il faut un jeton\u00a0: ajoutez l’en-tête Authorization: Bearer, suivi de votre jeton.',
  'bad-token': 'Ce jeton n’est pas valable\u00a0: il est faux, expiré ou révoqué.',
  'too-large': 'Ce que vous envoyez est trop grand. Raccourcissez-le, puis envoyez de nouveau.',
  'wrong-type': 'Ce que vous envoyez n’est pas du bon type.',
};

/** A failure as a value. `fieldErrors` go beside the fields, in the words of the summary. */
export type Fault = {
  readonly ok: false;
  readonly code: FaultCode;
  readonly message: string;
  readonly fieldErrors: Readonly<Record<string, string>>;
  readonly retryAfterSeconds?: number;
  /** What a program may do instead, as part of its answer. */
  readonly instead?: Readonly<Record<string, unknown>>;
};

/** Builds a fault; the message defaults to the general one of its code. */
export const fault = (
  code: FaultCode,
  more: { message?: string; fieldErrors?: Record<string, string>; retryAfterSeconds?: number } = {},
): Fault => ({
  ok: false,
  code,
  message: more.message ?? FAULT_MESSAGE[code],
  fieldErrors: more.fieldErrors ?? {},
  ...(more.retryAfterSeconds ? { retryAfterSeconds: more.retryAfterSeconds } : {}),
});
