import type { z } from 'zod';
import {
  appointmentAnswer,
  bookingRequest,
  insteadAnswer,
  letterAnswer,
  notificationRequest,
  ownAnswer,
  reminderRequest,
  slotsAnswer,
  slotsRequest,
} from '#lib/appointments/index.ts';
import { BODY_REFUSALS, COMMON_REFUSALS, idempotencyKey, refTo, refusal, schemaOf, success } from './_parts.ts';

/** The fields of a query, one parameter each. */
const parametersOf = (schema: z.ZodObject) => {
  const { properties = {}, required = [] } = schemaOf(schema, 'input');
  return Object.entries(properties).map(([name, written]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: written,
  }));
};

/** A call of a system that shows the secret of the installation. */
const systemCall = (operationId: string, summary: string, request: string) => ({
  post: {
    operationId,
    summary,
    description:
      'Pour les systèmes de l’exploitant, avec le secret du réglage CRON_SECRET. Le destinataire est toujours une personne qui a un compte ici ; aucune adresse n’est acceptée.',
    security: [{ secret: [] }],
    requestBody: { required: true, content: refTo(request) },
    responses: {
      200: {
        description: 'Le message est écrit, ou la raison pour laquelle il ne l’est pas.',
        content: refTo('Letter'),
      },
      ...SYSTEM_REFUSALS,
    },
  },
});
const { 403: _, ...LIKE_OTHERS } = { ...COMMON_REFUSALS, ...BODY_REFUSALS };
const SYSTEM_REFUSALS = {
  ...LIKE_OTHERS,
  401: refusal('Secret absent ou faux.'),
  404: refusal('Ni ce rendez-vous, ni cette personne. Aussi : cette installation n’a pas de secret.'),
  409: refusal('Le rendez-vous n’est pas, ou n’est plus, dans l’état que le message annonce.'),
};

export const appointmentPaths = {
  '/api/v1/appointment-reminder': systemCall('remind', 'Rappeler un rendez-vous', 'ReminderRequest'),
  '/api/v1/email-notifications': systemCall('notify', 'Écrire à une personne', 'NotificationRequest'),
  '/api/v1/appointments/slots': {
    get: {
      operationId: 'listSlots',
      summary: 'Voir les heures libres d’une semaine',
      description: 'Les heures que la personne du jeton peut prendre, les mêmes que sur sa page.',
      parameters: parametersOf(slotsRequest),
      responses: {
        200: { description: 'Les heures libres.', content: refTo('Slots') },
        ...COMMON_REFUSALS,
      },
    },
  },
  '/api/v1/appointments': {
    get: {
      operationId: 'listAppointments',
      summary: 'Voir ses rendez-vous',
      responses: {
        200: { description: 'Les rendez-vous de la personne du jeton.', content: refTo('Appointments') },
        ...COMMON_REFUSALS,
      },
    },
    post: {
      operationId: 'bookAppointment',
      summary: 'Prendre rendez-vous',
      description:
        'Les règles sont celles du site : deux rendez-vous à venir au plus, des lieux approuvés avant 18 ans, une demande à confirmer tant que ni adresse ni numéro ne sont vérifiés. Une heure gardée sur le site est rendue.',
      parameters: [idempotencyKey],
      requestBody: { required: true, content: refTo('BookingRequest') },
      responses: {
        200: { description: 'Le rendez-vous, confirmé ou demandé : voir status.', content: refTo('Booked') },
        ...COMMON_REFUSALS,
        ...BODY_REFUSALS,
        409: refusal(
          'Heure déjà prise ou non permise à cette personne : error.instead.slots donne d’autres heures. Aussi : clé d’idempotence déjà prise par un autre contenu.',
          'BookingRefusal',
        ),
      },
    },
  },
};

export const appointmentSchemas = {
  ReminderRequest: schemaOf(reminderRequest, 'input'),
  NotificationRequest: schemaOf(notificationRequest, 'input'),
  Letter: success(letterAnswer),
  Slots: success(slotsAnswer),
  Appointments: success(ownAnswer),
  BookingRequest: schemaOf(bookingRequest, 'input'),
  Booked: success(appointmentAnswer),
  BookingRefusal: {
    allOf: [
      { $ref: '#/components/schemas/Refusal' },
      {
        type: 'object',
        properties: { error: { type: 'object', properties: { instead: schemaOf(insteadAnswer, 'output') } } },
      },
    ],
  },
};
