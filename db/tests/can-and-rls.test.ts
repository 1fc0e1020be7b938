import { describe, expect, it } from 'vitest';
import { GUEST, type Actor } from '#lib/access/core/actor.ts';
import { can, RULES, type ResourceKind, type Verb } from '#lib/access/core/can.ts';
import { A, B } from './fixtures.ts';
import { MATRIX } from './matrix.ts';

/**
 * The two locks, held against each other: what `can` says and what the matrix says (which `rls.db.test.ts` proves on a
 * real database). Where they differ on purpose, the line is below with its reason; a reason that is not needed fails.
 */

const KIND_OF: Record<string, ResourceKind> = {
  'public.profiles': 'profile',
  'public.consents': 'consent',
  'public.birth_date_requests': 'consent',
  'public.access_grants': 'access-grant',
  'private.accounts': 'account',
  'private.sessions': 'session',
  'private.tokens': 'account-recovery',
  'public.api_tokens': 'api-token',
  'public.instrument_versions': 'instrument',
  'public.instrument_figures': 'instrument-figures',
  'public.test_attempts': 'attempt',
  'public.guest_resumes': 'resume',
  'public.test_results': 'result',
  'public.result_shares': 'share',
  'public.occupations': 'content',
  'public.content_pages': 'content',
  'public.content_revisions': 'content',
  'public.content_drafts': 'content',
  'public.content_reports': 'content-report',
  'public.favourites': 'favourite',
  'public.onet_profiles': 'occupation-figures',
  'public.audit_logs': 'audit-log',
  'public.outbox': 'message',
  'public.motifs': 'appointment-settings',
  'public.places': 'appointment-settings',
  'public.holidays': 'appointment-settings',
  'public.advisers': 'adviser',
  'public.adviser_invitations': 'invitation',
  'public.opening_hours': 'opening-hours',
  'public.opening_dates': 'opening-hours',
  'public.absences': 'absence',
  'public.agenda_feeds': 'agenda-feed',
  'public.message_refusals': 'message-refusal',
  'public.appointments': 'appointment',
  'public.participations': 'appointment',
  'public.appointment_events': 'appointment',
  'public.notes': 'note',
  'public.note_revisions': 'note',
  'public.next_steps': 'next-step',
  'public.proposals': 'appointment',
  'public.safety_reports': 'safety-report',
};

/** Tables that no command acts on for somebody: the machinery of others. */
const MACHINERY: Record<string, string> = {
  'private.guardian_receipts': 'the guardian’s, found by the code alone, through the service',
  'private.age_groups': 'written by the service from the sealed birth date',
  'private.recovery_codes': 'part of an account, reached through the service',
  'private.second_factors': 'part of an account, reached through the service',
  'private.second_factor_codes': 'part of an account, reached through the service',
  'private.second_factor_devices': 'part of an account, reached through the service',
  'private.rate_limits': 'counted by the pipeline',
  'private.recent_sends': 'kept by the pipeline for the second of two presses',
  'private.job_runs': 'kept by the worker',
  'public.idempotency_keys': 'kept by the pipeline for the person who sends',
};

/** Row-level security lets through what no rule of `can` speaks of: `table verb` → why. */
const SEEN_WITHOUT_ASKING: Record<string, string> = {
  'public.instrument_figures read': 'what rests on 200 people is public; the rule is about what rests on fewer',
  'public.occupations read': 'published pages are public; `content` is about editing them',
  'public.content_pages read': 'published pages are public; `content` is about editing them',
  'public.content_revisions read': 'a guest sees who has read a page, an author finds their own text in their export',
};

/** `can` says yes and the person's own role may not: it is done by the system or by a definer function. */
const BY_THE_SYSTEM: Record<string, string> = {
  'public.profiles delete': 'app_api.erase_me',
  'public.test_results delete': 'app_api.delete_my_result',
  'private.accounts read': 'app_api.my_account',
  'private.accounts create': 'sign-up',
  'private.accounts update': 'password, recovery codes and sessions, through the credential store',
  'private.accounts delete': 'app_api.erase_me',
  'private.sessions create': 'sign-in',
  'private.sessions delete': 'sign-out',
  'private.tokens read': 'the link is the proof',
  'private.tokens update': 'the link is the proof',
  'public.test_attempts create': 'a guest’s answers live in their cookie',
  'public.test_results create': 'a guest’s result is computed from their cookie',
  'public.guest_resumes read': 'the code is the proof',
  'public.guest_resumes create': 'kept under the hash of a code, without a name',
  'public.guest_resumes delete': 'the code is the proof',
  'public.occupations create': 'pages are made by the seed; the editing screens change them',
  'public.occupations delete': 'pages are made by the seed; the editing screens change them',
  'public.content_pages create': 'pages are made by the seed; the editing screens change them',
  'public.content_pages delete': 'pages are made by the seed; the editing screens change them',
  'public.content_revisions create': 'a publication writes one, named in its own cell of the matrix',
  'public.content_revisions update': 'a revision is never changed',
  'public.content_revisions delete': 'a revision is never changed',
  'public.motifs delete': 'a motif is archived; of the settings only a holiday is deleted',
  'public.places delete': 'a place is closed; of the settings only a holiday is deleted',
  'public.access_grants create': 'given while an appointment is booked, by the system',
  'public.appointments create': 'app_api.write_appointment',
  'public.appointments update': 'app_api.change_appointment',
  'public.participations create': 'app_api.write_appointment',
  'public.participations update': 'follows the appointment',
  'public.appointment_events create': 'follows the appointment',
  'public.appointment_events update': 'a trace is never changed',
  'public.proposals create': 'proposed by the service, which has judged the hours',
  'public.proposals update': 'answered under the locks of all concerned',
};

const person = (id: string, role: 'user' | 'consultant' | 'admin'): Actor => ({
  kind: 'person',
  id,
  role,
  sessionId: null,
});
/** The actors of the matrix; person A owns every row. */
const ACTORS = {
  guest: GUEST,
  owner: person(A, 'user'),
  stranger: person(B, 'user'),
  consultant: person(B, 'consultant'),
  admin: person(B, 'admin'),
} as const;
const LETTER: Record<Verb, string> = { read: 'r', create: 'i', update: 'u', delete: 'd' };
const VERBS = Object.keys(LETTER) as Verb[];

type Difference = { readonly table: string; readonly verb: Verb; readonly who: string; readonly rls: boolean };

const differences: Difference[] = Object.entries(KIND_OF).flatMap(([table, kind]) =>
  VERBS.flatMap((verb) =>
    Object.entries(ACTORS).flatMap(([who, actor]) => {
      const rls = (MATRIX[table]?.[who as keyof typeof ACTORS] ?? '').includes(LETTER[verb]);
      // What a guest makes belongs to nobody yet.
      const ownerId = who === 'guest' && verb === 'create' ? null : A;
      return can(actor, verb, { kind, ownerId }) === rls ? [] : [{ table, verb, who, rls }];
    }),
  ),
);
const named = (list: readonly Difference[]) => [...new Set(list.map(({ table, verb }) => `${table} ${verb}`))].sort();

describe('can and row-level security', () => {
  it('speak of every table', () => {
    expect([...Object.keys(KIND_OF), ...Object.keys(MACHINERY)].sort()).toEqual(Object.keys(MATRIX).sort());
  });
  it('agree, cell by cell, but for what is seen without asking', () => {
    expect(named(differences.filter(({ rls }) => rls))).toEqual(Object.keys(SEEN_WITHOUT_ASKING).sort());
  });
  it('agree, cell by cell, but for what the system does', () => {
    expect(named(differences.filter(({ rls }) => !rls))).toEqual(Object.keys(BY_THE_SYSTEM).sort());
  });
  it('never let a stranger through where the other one does not', () => {
    const strangers = differences.filter(({ who }) => who === 'stranger' || who === 'consultant');
    const owned = strangers.filter(({ table }) => RULES[KIND_OF[table]!].read?.includes('owner'));
    expect(owned).toEqual([]);
  });
});
