import { ADVISER, BOOK, INVITE, NOTE, READ, SEARCH, TAKEN } from './fixtures.ts';
import { cell, type Cell } from './matrix.ts';

/** Who sees, books and invites around appointments, and finds accounts. */
export const appointmentCells: Cell[] = [
  cell('an adviser sees whom they expect', 'adviser', 'allow', `select 1 from public.appointments`),
  cell('not whoever is still choosing', 'adviser', 'deny', `select 1 from public.appointments where status = 'hold'`),
  cell('and what became of it', 'adviser', 'allow', `select 1 from public.appointment_events`),
  cell('not what the person answered', 'adviser', 'deny', `select 1 from public.participations`),
  cell('an adviser sees what was proposed for their appointment', 'adviser', 'allow', `select 1 from public.proposals`),
  cell('anybody sees that an hour is taken', 'guest', 'allow', TAKEN('starts_at is not null')),
  cell('and that an adviser is away', 'guest', 'allow', TAKEN('starts_at is null')),
  cell('not by whom', 'stranger', 'deny', TAKEN('own_id is not null')),
  cell('but one’s own', 'owner', 'allow', TAKEN('own_id is not null')),
  cell('an administrator invites in no other name', 'owner-admin', 'deny', INVITE),
  cell('nor reads the hash of a link', 'admin', 'deny', 'select token_hash from public.adviser_invitations'),
  ...[SEARCH, READ].flatMap((query) => [
    cell(`administrators find and read accounts: ${query}`, 'admin', 'allow', query),
    ...(['guest', 'owner', 'consultant'] as const).map((who) => cell(`not a ${who}: ${query}`, who, 'deny', query)),
  ]),
  cell('the service notes who changed an account', 'service', 'allow', NOTE),
  cell('nobody writes that themselves', 'admin', 'deny', NOTE),
  cell('the service books', 'service', 'allow', BOOK),
  cell('a person does not', 'owner', 'deny', BOOK),
  cell(
    'a person locks nobody’s agenda',
    'owner',
    'deny',
    `select 1 from app_api.lock_agendas(array['${ADVISER}'::uuid], now(), now(), now())`,
  ),
];
