import { z } from 'zod';

/** A schema of zod as OpenAPI 3.1 writes it. @param io what is sent, or what is answered */
export function schemaOf(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema: _, ...written } = z.toJSONSchema(schema, { target: 'draft-2020-12', io });
  return written;
}

export const refTo = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });

export const refusal = (description: string, schema = 'Refusal') => ({ description, content: refTo(schema) });

/** `{success: true, data}` with what a command answers. */
export const success = (data: z.ZodType) => ({
  type: 'object',
  required: ['success', 'data'],
  properties: { success: { const: true }, data: schemaOf(data, 'output') },
});

export const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Une clé de votre choix, 200 caractères au plus. La même requête envoyée de nouveau avec la même clé dans les 24 heures donne le premier résultat, sans en garder un second.',
  schema: { type: 'string', maxLength: 200 },
};

/** What every call may be refused with. */
export const COMMON_REFUSALS = {
  401: refusal('Jeton absent.'),
  403: refusal('Jeton faux, expiré ou révoqué.'),
  422: refusal('Requête à corriger : voir la liste faults.'),
  429: refusal('Trop de requêtes : voir l’en-tête Retry-After.'),
  503: refusal('Panne passagère.'),
};
export const BODY_REFUSALS = {
  413: refusal('Requête trop grande.'),
  415: refusal('Requête qui n’est pas en JSON.'),
};
