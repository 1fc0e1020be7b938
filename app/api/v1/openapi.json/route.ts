import { MAX_RESULTS, analysisRequestSchema } from '#lib/assessments/index.ts';
import { absoluteUrl } from '#lib/platform/document/site.ts';
import { CORS, preflight } from '../_answer.ts';
import { appointmentPaths, appointmentSchemas } from './_appointments.ts';
import { BODY_REFUSALS, COMMON_REFUSALS, idempotencyKey, refTo, refusal, schemaOf } from './_parts.ts';

export const dynamic = 'force-dynamic';

const score = { type: ['number', 'null'], minimum: 0, maximum: 40 };
const poles = ['R', 'I', 'A', 'S', 'E', 'C'];
const counts = { type: 'array', items: { type: 'integer', minimum: 0 }, minItems: 5, maxItems: 5 };

/** The description of the API, OpenAPI 3.1. */
function description() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Orientation Pro Congo',
      version: '1',
      description:
        'Un jeton personnel se crée dans le profil. Chaque jeton permet 100 requêtes par quart d’heure. Le test est en cours de validation : il dit ce que l’on aime, pas ce que l’on sait faire, et ne doit jamais servir à choisir ou à refuser une personne.',
    },
    servers: [{ url: absoluteUrl('/').replace(/\/$/, '') }],
    security: [{ jeton: [] }],
    paths: {
      '/api/v1/test-analysis': {
        post: {
          operationId: 'analyseTest',
          summary: 'Analyser des réponses et garder le résultat',
          parameters: [idempotencyKey],
          requestBody: { required: true, content: refTo('TestAnalysisRequest') },
          responses: {
            200: {
              description: 'Résultat calculé et gardé pour la personne du jeton.',
              content: refTo('TestAnalysis'),
            },
            ...COMMON_REFUSALS,
            ...BODY_REFUSALS,
            409: refusal(
              `Clé d’idempotence déjà prise par un autre contenu, ou compte qui garde déjà ${MAX_RESULTS} résultats.`,
            ),
          },
        },
      },
      ...appointmentPaths,
      '/api/health': {
        get: {
          operationId: 'health',
          summary: 'État du service',
          security: [],
          responses: { 200: { description: 'Tout répond.' }, 503: { description: 'Une partie ne répond pas.' } },
        },
      },
    },
    components: {
      securitySchemes: { jeton: { type: 'http', scheme: 'bearer' }, secret: { type: 'http', scheme: 'bearer' } },
      schemas: {
        TestAnalysisRequest: schemaOf(analysisRequestSchema, 'output'),
        ...appointmentSchemas,
        TestAnalysis: {
          type: 'object',
          required: ['success', 'data'],
          properties: {
            success: { const: true },
            data: {
              type: 'object',
              required: ['id', 'url', 'completedAt', 'analysis'],
              properties: {
                id: { type: 'string', format: 'uuid' },
                url: { type: 'string' },
                completedAt: { type: 'string', format: 'date-time' },
                analysis: {
                  type: 'object',
                  required: ['preference', 'scores', 'codes', 'groups'],
                  properties: {
                    preference: {
                      enum: ['nette', 'indication', 'sans-preference', 'incomplet'],
                      description: 'Une indication donne des groupes, sans code. Sans préférence, rien n’est classé.',
                    },
                    scores: {
                      type: 'object',
                      properties: Object.fromEntries(poles.map((pole) => [pole, score])),
                      required: poles,
                    },
                    answerCounts: {
                      type: 'object',
                      description:
                        'Par pôle, combien de questions ont reçu la réponse 0, 1, 2, 3 et 4. Absent des analyses plus anciennes.',
                      properties: Object.fromEntries(poles.map((pole) => [pole, counts])),
                      required: poles,
                    },
                    codes: {
                      type: 'array',
                      items: { type: 'string' },
                      description: 'Tous les codes possibles : les égalités ne sont pas tranchées.',
                    },
                    groups: {
                      type: 'array',
                      items: { type: 'array', items: { enum: poles } },
                      description: 'Pôles à égalité, du plus au moins aimé.',
                    },
                  },
                },
              },
            },
          },
        },
        Refusal: {
          type: 'object',
          required: ['success', 'error'],
          properties: {
            success: { const: false },
            error: {
              type: 'object',
              required: ['code', 'message', 'faults'],
              properties: {
                code: { type: 'string' },
                message: { type: 'string' },
                faults: {
                  type: 'array',
                  items: { type: 'object', properties: { field: { type: 'string' }, message: { type: 'string' } } },
                },
              },
            },
          },
        },
      },
    },
  };
}

export const OPTIONS = (): Response => preflight('GET, OPTIONS');

export const GET = (): Response =>
  Response.json(description(), { headers: { ...CORS, 'cache-control': 'public, max-age=3600' } });
