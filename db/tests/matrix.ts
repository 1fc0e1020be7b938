import { A, ROWS, TOUCH, WITH_PARENT } from './fixtures.ts';

/**
 * Who tries. Only person A has rows; B is a stranger, whatever their role. `anon`, `token` and `token-stranger` are
 * what PostgREST takes for a visitor, for person A and for person B: whoever has a token of Supabase may do that
 * without our server.
 */
export const WHO = [
  'guest',
  'owner',
  'stranger',
  'consultant',
  'admin',
  'service',
  'anon',
  'token',
  'token-stranger',
] as const;
/** Person A as an administrator: only in named cells, where somebody with rows of their own must have the role. */
/** `adviser`: the vetted adviser of person A's appointment, likewise. */
/** `adviser-admin`: the same, as an administrator. */
export type Who = (typeof WHO)[number] | 'owner-admin' | 'adviser' | 'adviser-admin';

/** r select, i insert, u update, d delete. What is not listed is denied. */
export const MATRIX: Record<string, Partial<Record<Who, string>>> = {
  'public.profiles': { owner: 'ru', service: 'riu', token: 'r' },
  'public.consents': { owner: 'riu', service: 'riu' },
  'private.guardian_receipts': { service: 'ri' },
  'public.access_grants': { owner: 'ru', service: 'ri' },
  'private.age_groups': { service: 'riud' },
  'public.birth_date_requests': { owner: 'riu' },
  'public.idempotency_keys': { owner: 'riud', service: 'riud' },
  'private.accounts': { service: 'riu' },
  'private.sessions': { service: 'riud' },
  'private.tokens': { service: 'riud' },
  'private.recovery_codes': { service: 'riud' },
  'private.second_factors': { service: 'riud' },
  'private.second_factor_codes': { service: 'riud' },
  'private.second_factor_devices': { service: 'riud' },
  'private.rate_limits': { service: 'riud' },
  'private.recent_sends': { service: 'rd' },
  'public.api_tokens': { owner: 'riu', service: 'ru' },
  'public.instrument_versions': { guest: 'r', owner: 'r', stranger: 'r', consultant: 'r', admin: 'r', service: 'riu' },
  'public.instrument_figures': { guest: 'r', owner: 'r', stranger: 'r', consultant: 'r', admin: 'r', service: 'riud' },
  'public.test_attempts': { owner: 'riud' },
  'public.guest_resumes': { service: 'rid' },
  'public.test_results': { owner: 'ri', service: 'ri', token: 'r' },
  'public.result_shares': { owner: 'riu' },
  'public.occupations': { guest: 'r', owner: 'r', stranger: 'r', consultant: 'r', admin: 'ru', service: 'riud' },
  'public.content_pages': { guest: 'r', owner: 'r', stranger: 'r', consultant: 'r', admin: 'ru', service: 'riud' },
  'public.content_revisions': { guest: 'r', owner: 'r', admin: 'r', service: 'ri' },
  'public.content_drafts': { admin: 'riud' },
  'public.content_reports': { guest: 'i', owner: 'i', stranger: 'i', consultant: 'i', admin: 'iru', service: 'rd' },
  'public.favourites': { owner: 'rid' },
  'public.onet_profiles': { consultant: 'r', admin: 'r', service: 'riud' },
  'public.audit_logs': { owner: 'r', admin: 'r' },
  'public.outbox': { owner: 'riu', service: 'riud' },
  'private.job_runs': { service: 'riu' },
  'public.motifs': { guest: 'r', owner: 'r', stranger: 'r', consultant: 'r', admin: 'riu', service: 'riu' },
  'public.places': { guest: 'r', owner: 'r', stranger: 'r', consultant: 'r', admin: 'riu', service: 'riu' },
  'public.holidays': { guest: 'r', owner: 'r', stranger: 'r', consultant: 'r', admin: 'riud', service: 'riud' },
  'public.advisers': { guest: 'r', owner: 'ru', stranger: 'r', consultant: 'r', admin: 'riu', service: 'riu' },
  'public.adviser_invitations': { admin: 'rid', service: 'rd' },
  'public.opening_hours': { guest: 'r', owner: 'riud', stranger: 'r', consultant: 'r', admin: 'r', service: 'riud' },
  'public.opening_dates': { guest: 'r', owner: 'riud', stranger: 'r', consultant: 'r', admin: 'r', service: 'riud' },
  'public.absences': { owner: 'riud', service: 'riud' },
  'public.agenda_feeds': { owner: 'rid', service: 'r' },
  'public.message_refusals': { owner: 'rid', service: 'rid' },
  'public.appointments': { owner: 'r', service: 'r', token: 'r' },
  'public.participations': { owner: 'r', service: 'r' },
  'public.appointment_events': { owner: 'r', service: 'r' },
  'public.notes': { owner: 'r' },
  'public.note_revisions': { owner: 'r' },
  'public.next_steps': { owner: 'r' },
  'public.proposals': { owner: 'r', service: 'riu' },
  'public.safety_reports': { guest: 'i', owner: 'ri', stranger: 'i', consultant: 'i', admin: 'iru' },
};

export type Cell = { name: string; expected: 'allow' | 'deny'; who: Who; query: string };

/** A cell that a verb on a table does not tell. */
export const cell = (name: string, who: Who, expected: Cell['expected'], query: string): Cell => ({
  name,
  who,
  expected,
  query,
});

const VERBS = { r: 'select', i: 'insert', u: 'update', d: 'delete' } as const;

let unique = 1;
const statement = (table: string, verb: keyof typeof VERBS): string => {
  if (verb === 'r') return `select 1 from ${table}`;
  if (verb === 'i') return `insert into ${table} ${ROWS[table]!(A, unique++)}`;
  if (verb === 'u') return `update ${table} set ${TOUCH[table]}`;
  return `delete from ${table}`;
};

/** All cells of the matrix: table × who × verb. */
export const cells: Cell[] = Object.entries(MATRIX).flatMap(([table, rights]) =>
  WHO.flatMap((who) =>
    (Object.keys(VERBS) as (keyof typeof VERBS)[]).map((verb) => ({
      name: `${table} ${who} ${VERBS[verb]}`,
      who,
      expected: (rights[who] ?? '').includes(verb) ? ('allow' as const) : ('deny' as const),
      query: (verb === 'i' && WITH_PARENT[table]?.(unique++)) || statement(table, verb),
    })),
  ),
);
