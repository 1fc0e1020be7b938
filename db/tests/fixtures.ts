/** The one person whose rows exist in the matrix, and the ids that the cells name. */
export const A = '0a000000-0000-4000-8000-00000000000a';
/** An adviser who was vetted: person A has a grant and an appointment with them. */
export const ADVISER = '0c000000-0000-4000-8000-00000000000c';
export const B = '0b000000-0000-4000-8000-00000000000b';
/** A minor with an appointment with the adviser, and a guardian’s yes by link that waits. */
export const CHILD = '0f200000-0000-4000-8000-00000000000f';
export const WAITING_YES = '0f300000-0000-4000-8000-00000000000f';
/** Another, of whom the adviser recorded a signed form. */
export const SIGNED_FOR = '0f400000-0000-4000-8000-00000000000f';
export const WAITING_FORM = '0f500000-0000-4000-8000-00000000000f';
/** Person A’s appointments with the adviser: ahead, only kept, and over for more than seven days. */
export const AHEAD = '0f600000-0000-4000-8000-00000000000f';
export const KEPT = '0f700000-0000-4000-8000-00000000000f';
export const LONG_OVER = '0f800000-0000-4000-8000-00000000000f';
/** A profile that nothing is known of yet. */
export const NEWCOMER = '0f100000-0000-4000-8000-00000000000f';
/** A note about person A that another adviser wrote for those who receive them. */
export const OTHERS_NOTE = '0b100000-0000-4000-8000-00000000000b';
export const RESULT = '0c000000-0000-4000-8000-00000000000c';
export const FOREIGN_RESULT = '0d000000-0000-4000-8000-00000000000d';
export const SESSION = '0e000000-0000-4000-8000-00000000000e';
export const HASH = "'\\x0102'::bytea";
/** What person A says of their adviser. */
export const SAFETY = '0d100000-0000-4000-8000-00000000000d';
/** When the result was stored: the partition of this month always exists. */
export const THEN = "date_trunc('month', now(), 'UTC')";
const MOTIF = '(select id from public.motifs order by position limit 1)';
const PLACE = '(select id from public.places order by id limit 1)';
/** A time far ahead, another one for each n: appointments of one person do not overlap. */
const FAR = (n: number): string => `now() + interval '1 year' + interval '${n % 100_000} hours'`;
/** An appointment of this person with the adviser. */
export const APPOINTMENT = (owner: string, n: number, status: string): string =>
  `(profile_id, consultant_id, motif_id, appointment_type, place_id, mode, status, scheduled_at, duration_minutes, blocked_from, blocked_to, deadline_minutes, hold_expires_at, changed_side) select '${owner}', '${ADVISER}', ${MOTIF}, 'x', ${PLACE}, 'sur-place', '${status}', t, 30, t, t + interval '30 minutes', 60, t, 'person' from (select ${FAR(n)} as t) as x`;
/** The same under an id of its own, at this time. */
export const MEETING = (id: string, owner: string, status: string, at: string): string =>
  `(id, profile_id, consultant_id, motif_id, appointment_type, place_id, mode, status, scheduled_at, duration_minutes, blocked_from, blocked_to, deadline_minutes, hold_expires_at, changed_side) select '${id}', '${owner}', '${ADVISER}', ${MOTIF}, 'x', ${PLACE}, 'sur-place', '${status}', t, 30, t, t + interval '30 minutes', 60, t, 'person' from (select ${at} as t) as x`;
export const VERSION = '(select id from public.instrument_versions where published_at is not null limit 1)';

/** Column list and values of one valid row for each table; `owner` is whom it belongs to, `n` makes keys unique. */
export const ROWS: Record<string, (owner: string, n: number) => string> = {
  'public.profiles': (_, n) => `(id, email) values (gen_random_uuid(), 'matrice${n}@exemple.cg')`,
  'public.consents': (owner) =>
    `(profile_id, kind, means, text_version) values ('${owner}', 'conditions', 'compte', '1')`,
  'private.guardian_receipts': (owner, n) =>
    `(consent_id, code_hash, call_digits) select id, decode(md5('${n}'), 'hex'), '0000' from public.consents where profile_id = '${owner}' limit 1`,
  'private.accounts': (owner, n) => `(id, email, password_hash) values ('${owner}', 'compte${n}@exemple.cg', 'x')`,
  'private.sessions': (owner) =>
    `(account_id, session_version, expires_at) values ('${owner}', 1, now() + interval '1 day')`,
  'private.tokens': (owner, n) =>
    `(account_id, purpose, token_hash, expires_at) values ('${owner}', 'verification', decode(md5('${n}'), 'hex'), now() + interval '1 day')`,
  'private.recovery_codes': (owner, n) => `(account_id, code_hash) values ('${owner}', decode(md5('${n}'), 'hex'))`,
  'private.second_factors': (owner) => `(account_id, secret, last_step) values ('${owner}', 'x', 1)`,
  'private.second_factor_codes': (owner, n) =>
    `(account_id, code_hash) values ('${owner}', decode(md5('${n}'), 'hex'))`,
  'private.second_factor_devices': (owner, n) =>
    `(account_id, device_hash) values ('${owner}', decode(md5('${n}'), 'hex'))`,
  'public.access_grants': (owner) =>
    `(profile_id, consultant_id, scope, ends_at) values ('${owner}', '${ADVISER}', 'results', now() + interval '1 day')`,
  'private.age_groups': () =>
    '(profile_id, adult) select id, true from public.profiles where id not in (select profile_id from private.age_groups) order by id limit 1',
  'public.birth_date_requests': (owner) =>
    `(profile_id, birth_date) values ('${owner}', 'x') on conflict (profile_id) do update set birth_date = excluded.birth_date`,
  'public.idempotency_keys': (owner, n) =>
    `(profile_id, action, key_hash, content_hash) values ('${owner}', 'x', decode(md5('${n}'), 'hex'), '\\x01')`,
  'private.rate_limits': (_, n) => `(key, window_ends_at, hits) values ('k${n}', now(), 1)`,
  'private.recent_sends': (_, n) => `(key_hash, outcome) values (decode(md5('${n}'), 'hex'), 'x')`,
  'public.api_tokens': (owner, n) =>
    `(profile_id, label, token_hash, expires_at) values ('${owner}', 'x', decode(md5('${n}'), 'hex'), now() + interval '1 day')`,
  'public.instrument_versions': (_, n) =>
    `(instrument_id, version, state, algorithm_version, content, content_hash) values ('essai', '${n}', 'draft', '1', '{}', 'h${n}')`,
  'public.instrument_figures': (_, n) => `(questions_hash, day, n, figures) values ('h${n}', '2026-01-01', 200, '{}')`,
  'public.test_attempts': (owner) =>
    `(profile_id, instrument_version_id, answers, completed_at) values ('${owner}', ${VERSION}, '', now())`,
  'public.guest_resumes': (_, n) =>
    `(code_hash, instrument_version_id, answers, expires_at) values (decode(md5('${n}'), 'hex'), ${VERSION}, '', now())`,
  'public.test_results': (owner) =>
    `(profile_id, test_type, instrument_version_id, instrument_hash, algorithm_version, test_data, results, interpretation, completed_at) values ('${owner}', 'riasec', ${VERSION}, 'h', '1', '{}', '{}', '', now())`,
  'public.result_shares': (owner, n) =>
    `(profile_id, result_id, result_created_at, token_hash) values ('${owner}', '${RESULT}', ${THEN}, decode(md5('${n}'), 'hex'))`,
  'public.occupations': (_, n) =>
    `(slug, title_feminine, title_masculine, sector, route, onet_soc, interests, exactness, self_employed, minors_danger, summary, content) values ('s${n}', '', '', '', 'bac', '', '{1,1,1,1,1,1}', '', false, false, '', '{}')`,
  'public.content_pages': (_, n) => `(kind, slug, title, summary, content) values ('formation', 's${n}', '', '', '{}')`,
  'public.content_revisions': (owner, n) =>
    `(kind, slug, number, snapshot, reason, reading, author_id, author_name) values ('metier', 's', ${n}, '{}', 'x', true, '${owner}', 'Ada')`,
  'public.content_drafts': (_, n) => `(kind, slug, fields, base_revision) values ('metier', 's${n}', '{}', 0)`,
  'public.content_reports': () => `(kind, slug, message) values ('metier', 's', 'x')`,
  'public.favourites': (owner, n) =>
    `(profile_id, slug) select '${owner}', slug from public.occupations where published_at is not null order by slug offset ${n < 1000 ? n % 119 : 119} limit 1`,
  'public.onet_profiles': (_, n) => `(soc, interests, release) values ('s${n}', '{1,1,1,1,1,1}', 'x')`,
  'public.audit_logs': (owner) => `(table_name, record_id, action, user_id) values ('t', '1', 'INSERT', '${owner}')`,
  'public.outbox': (owner) => `(kind, profile_id, payload) values ('x', '${owner}', 'x')`,
  'private.job_runs': (_, n) => `(name) values ('essai-${n}')`,
  'public.motifs': (_, n) =>
    `(slug, label, summary, duration_minutes, step_minutes, notice_minutes, window_days, deadline_minutes, modes, bookable_by, position) values ('m${n}', '', '', 30, 30, 60, 7, 60, '{sur-place}', 'anybody', ${n})`,
  'public.places': () => "(name, address) values ('x', 'x')",
  'public.holidays': (_, n) => `(day, name, certain) values (date '2050-01-01' + ${n}, 'x', true)`,
  'public.advisers': (owner, n) =>
    `(id, display_name, title) values ('${n < 1000 ? NEWCOMER : owner}', 'x', 'conseillere')`,
  'public.adviser_invitations': (_, n) =>
    `(email, display_name, establishment, token_hash, invited_by, expires_at) values ('invite${n}@exemple.cg', 'x', 'x', decode(md5('${n}'), 'hex'), '${B}', now() + interval '1 day')`,
  'public.opening_hours': (owner) =>
    `(adviser_id, weekday, from_minute, to_minute, place_id) select '${owner}', 1, 480, 600, ${PLACE}`,
  'public.opening_dates': (owner) => `(adviser_id, day) values ('${owner}', '2050-01-01')`,
  'public.absences': (owner) =>
    `(adviser_id, first_day, last_day, starts_at, ends_at) values ('${owner}', '2050-01-01', '2050-01-01', '2049-12-31T23:00Z', '2050-01-01T23:00Z')`,
  'public.agenda_feeds': (owner, n) => `(adviser_id, token_hash) values ('${owner}', decode(md5('${n}'), 'hex'))`,
  'public.message_refusals': (owner, n) =>
    `(profile_id, kind) values ('${owner}', '${n < 1000 ? 'rappel-veille' : 'rappel-jour-meme'}')`,
  'public.appointments': (owner, n) => APPOINTMENT(owner, n, 'confirmed'),
  'public.participations': (owner, n) =>
    `(appointment_id, profile_id, starts_at, ends_at, is_active, channel) select id, '${owner}', ${FAR(n)}, ${FAR(n)} + interval '30 minutes', true, 'web' from public.appointments where profile_id = '${owner}' limit 1`,
  'public.appointment_events': (owner) =>
    `(appointment_id, to_status, to_time, revision, by_side) select id, 'confirmed', now(), 0, 'person' from public.appointments where profile_id = '${owner}' limit 1`,
  'public.notes': (owner) => `(profile_id, author_id, kind) values ('${owner}', '${ADVISER}', 'contexte')`,
  'public.note_revisions': (owner, n) =>
    `(note_id, number, body) select id, ${n}, 'x' from public.notes where profile_id = '${owner}' and author_id = '${ADVISER}' limit 1`,
  'public.next_steps': (owner) =>
    `(profile_id, adviser_id, label, due_on) values ('${owner}', '${ADVISER}', 'x', '2050-01-01')`,
  'public.proposals': (owner, n) =>
    `(appointment_id, adviser_id, place_id, starts_at, revision, until) select id, '${ADVISER}', ${PLACE}, ${FAR(n)}, 0, now() from public.appointments where profile_id = '${owner}' and status = 'confirmed' limit 1`,
  'public.safety_reports': (owner) =>
    `(profile_id, appointment_id, message) select '${owner}', id, 'x' from public.appointments where profile_id = '${owner}' limit 1`,
};

/** What takes the adviser's time around these hours, as anybody may ask. */
export const TAKEN = (what: string): string =>
  `select 1 from app_api.taken_times(array['${ADVISER}'::uuid], '2000-01-01Z', '2100-01-01Z', now()) where ${what}`;
/** Books as the service does: the row, its person and its trace. */
export const BOOK = `select app_api.write_appointment(jsonb_build_object('id', gen_random_uuid(), 'profile_id', '${A}', 'consultant_id', '${ADVISER}', 'motif_id', ${MOTIF}, 'appointment_type', 'x', 'place_id', ${PLACE}, 'mode', 'sur-place', 'status', 'confirmed', 'scheduled_at', '2051-01-01T08:00Z', 'duration_minutes', 30, 'blocked_from', '2051-01-01T08:00Z', 'blocked_to', '2051-01-01T08:30Z', 'deadline_minutes', 60, 'first_available', false, 'changed_side', 'person', 'channel', 'web'))`;

export const MY_ACCOUNT =
  "select 1 from app_api.my_account() as a where jsonb_array_length(a -> 'links') > 0 and (a ->> 'recovery_codes_left')::int > 0 and a ->> 'second_factor_since' <> '' and (a ->> 'second_factor_codes_left')::int > 0 and jsonb_array_length(a -> 'second_factor_devices') > 0";
/** Figures of one person too few. */
export const FEW = 'select 1 from public.instrument_figures where n < 200';
/** Finds the end of a send: `arrange` remembers that of « sent 0 ». */
export const SENT = (send: string) => `select 1 where app_api.take_send(decode(md5('${send}'), 'hex')) = 'x'`;

/** An invitation in the name of person B. */
export const INVITE = `insert into public.adviser_invitations ${ROWS['public.adviser_invitations']!(A, 1)}`;
export const SEARCH = `select 1 where app_api.search_account('a@exemple.cg', null, null) = '${A}'`;
export const READ = `select 1 from app_api.read_account('${A}')`;
export const NOTE = `select app_api.note_account_change('${B}', '${A}', '{}')`;

/** Rows that need one of their own to hang on. */
export const WITH_PARENT: Record<string, (n: number) => string> = {
  // What anybody may send: it names nobody.
  'public.safety_reports': () => "insert into public.safety_reports (message, contact) values ('x', 'x')",
  'public.participations': (n) =>
    `with a as (insert into public.appointments ${ROWS['public.appointments']!(A, n)} returning id, scheduled_at) insert into public.participations (appointment_id, profile_id, starts_at, ends_at, is_active, channel) select id, '${A}', scheduled_at, scheduled_at + interval '30 minutes', true, 'web' from a`,
  'private.accounts': (n) =>
    `with p as (insert into public.profiles default values returning id) insert into private.accounts (id, email, password_hash) select id, 'neu${n}@exemple.cg', 'x' from p`,
  'private.second_factors': (n) =>
    `with p as (insert into public.profiles default values returning id), a as (insert into private.accounts (id, email) select id, 'second${n}@exemple.cg' from p returning id) insert into private.second_factors (account_id, secret, last_step) select id, 'x', 1 from a`,
  'private.guardian_receipts': (n) =>
    `with c as (insert into public.consents ${ROWS['public.consents']!(A, n)} returning id) insert into private.guardian_receipts (consent_id, code_hash, call_digits) select id, decode(md5('neu${n}'), 'hex'), '0000' from c`,
};

/**
 * What an UPDATE of each table sets: a literal, so that no SELECT right is needed and the update policy alone decides.
 */
export const TOUCH: Record<string, string> = {
  'public.profiles': "full_name = 'x'",
  'public.consents': 'withdrawn_at = now()',
  'public.access_grants': 'withdrawn_at = now()',
  'private.guardian_receipts': "call_digits = '0001'",
  'private.age_groups': 'adult = false',
  'public.birth_date_requests': "birth_date = 'y'",
  'public.idempotency_keys': "outcome = '{}'",
  'private.accounts': 'session_version = 2',
  'private.sessions': 'session_version = 2',
  'private.tokens': 'consumed_at = now()',
  'private.recovery_codes': 'used_at = now()',
  'private.second_factors': 'last_step = 2',
  'private.second_factor_codes': 'used_at = now()',
  'private.second_factor_devices': 'proved_at = now()',
  'private.rate_limits': 'hits = 2',
  'private.recent_sends': "outcome = 'y'",
  'public.api_tokens': 'revoked_at = now()',
  'public.instrument_versions': "state = 'retired'",
  'public.instrument_figures': "figures = '[]'",
  'public.test_attempts': "answers = 'x'",
  'public.guest_resumes': "answers = 'x'",
  'public.test_results': "interpretation = 'x'",
  'public.result_shares': 'revoked_at = now()',
  'public.occupations': "summary = 'x'",
  'public.content_pages': "summary = 'x'",
  'public.content_revisions': "reason = 'y'",
  'public.content_drafts': "fields = '[]'",
  'public.content_reports': "closed_at = now(), closure = 'x'",
  'public.favourites': 'created_at = now()',
  'public.onet_profiles': "release = 'y'",
  'public.audit_logs': "action = 'x'",
  'public.outbox': "voided_at = now(), payload = ''",
  'private.job_runs': 'leased_until = now()',
  'public.motifs': "summary = 'y'",
  'public.places': "landmark = 'y'",
  'public.holidays': "name = 'y'",
  'public.advisers': "display_name = 'y'",
  'public.adviser_invitations': "establishment = 'y'",
  'public.opening_hours': 'weekday = 2',
  'public.opening_dates': "day = '2050-01-02'",
  'public.absences': "label = 'y'",
  'public.agenda_feeds': 'created_at = now()',
  'public.message_refusals': 'created_at = now()',
  'public.appointments': 'revision = 1',
  'public.participations': "answers = 'y'",
  'public.appointment_events': 'revision = 1',
  'public.notes': "kind = 'suivi'",
  'public.note_revisions': "body = 'y'",
  'public.next_steps': 'done_at = now()',
  'public.proposals': 'answered_at = now()',
  'public.safety_reports': "state = 'under_way'",
};
