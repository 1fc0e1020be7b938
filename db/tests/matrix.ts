import {
  A,
  B,
  FEW,
  FOREIGN_RESULT,
  HASH,
  MY_ACCOUNT,
  RESULT,
  ROWS,
  SENT,
  SESSION,
  THEN,
  TOUCH,
  WITH_PARENT,
} from './fixtures.ts';

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
export type Who = (typeof WHO)[number] | 'owner-admin';

/** r select, i insert, u update, d delete. What is not listed is denied. */
export const MATRIX: Record<string, Partial<Record<Who, string>>> = {
  'public.profiles': { owner: 'ru', service: 'riu', token: 'r' },
  'public.consents': { owner: 'riu', service: 'riu' },
  'private.guardian_receipts': { service: 'ri' },
  'public.access_grants': { owner: 'r' },
  'private.age_groups': { service: 'riud' },
  'public.idempotency_keys': { owner: 'riud', service: 'riud' },
  'private.accounts': { service: 'riu' },
  'private.sessions': { service: 'rid' },
  'private.tokens': { service: 'riud' },
  'private.recovery_codes': { service: 'riud' },
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
};

export type Cell = { name: string; expected: 'allow' | 'deny'; who: Who; query: string };

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

const cell = (name: string, who: Who, expected: 'allow' | 'deny', query: string): Cell => ({
  name,
  who,
  expected,
  query,
});

/** Cells that a verb on a table does not tell: the second half of a rule, and the functions that see past it. */
export const namedCells: Cell[] = [
  cell(
    'a minor does not give the guardian’s consent',
    'owner',
    'deny',
    `insert into public.consents (profile_id, kind, means, text_version) values ('${A}', 'gardien', 'compte', '1')`,
  ),
  cell(
    'a consent that was taken back is not revived',
    'owner',
    'deny',
    `update public.consents set withdrawn_at = null`,
  ),
  cell(
    'a consent in the person’s session has means "compte"',
    'owner',
    'deny',
    `insert into public.consents (profile_id, kind, means, text_version) values ('${A}', 'conditions', 'lien', '1')`,
  ),
  cell(
    'nobody shares a stranger’s result',
    'stranger',
    'deny',
    `insert into public.result_shares (profile_id, result_id, result_created_at, token_hash) values ('${B}', '${RESULT}', ${THEN}, '\\x03')`,
  ),
  cell(
    'a share needs a result that exists',
    'owner',
    'deny',
    `insert into public.result_shares (profile_id, result_id, result_created_at, token_hash) values ('${A}', '${FOREIGN_RESULT}', ${THEN}, '\\x03')`,
  ),
  cell(
    'an unpublished version is not seen',
    'guest',
    'deny',
    `select 1 from public.instrument_versions where published_at is null`,
  ),
  cell('figures below 200 people are not public', 'guest', 'deny', FEW),
  cell('nor for somebody with an account', 'owner', 'deny', FEW),
  cell('nor for an adviser', 'consultant', 'deny', FEW),
  cell('administrators see them', 'admin', 'allow', FEW),
  cell(
    'anybody may know how many people there are',
    'guest',
    'allow',
    `select 1 from app_api.figures_count('h') where n = 199`,
  ),
  cell(
    'an unpublished occupation is not seen',
    'guest',
    'deny',
    `select 1 from public.occupations where published_at is null`,
  ),
  cell(
    'an unpublished page is not seen',
    'guest',
    'deny',
    `select 1 from public.content_pages where published_at is null`,
  ),
  cell(
    'an administrator publishes in their own name',
    'owner-admin',
    'allow',
    `insert into public.content_revisions (kind, slug, number, snapshot, reason, author_id) values ('metier', 'soudeur', 99, '{}', 'x', '${A}')`,
  ),
  cell(
    'nobody else publishes',
    'owner',
    'deny',
    `insert into public.content_revisions (kind, slug, number, snapshot, reason, author_id) values ('metier', 'soudeur', 99, '{}', 'x', '${A}')`,
  ),
  cell(
    'a guest sees who has read a page, not what nobody vouches for',
    'guest',
    'deny',
    `select 1 from public.content_revisions where not reading`,
  ),
  cell('a guest reads no snapshot', 'guest', 'deny', `select snapshot from public.content_revisions`),
  cell(
    'nobody moves the figures that matching uses',
    'admin',
    'deny',
    `update public.occupations set interests = '{7,7,7,7,7,7}'`,
  ),
  cell(
    'a reader reports nothing as settled',
    'guest',
    'deny',
    `insert into public.content_reports (kind, slug, message, closed_at, closure) values ('metier', 'soudeur', 'x', now(), 'x')`,
  ),
  cell(
    'nobody keeps a favourite for somebody else',
    'stranger',
    'deny',
    `insert into public.favourites (profile_id, slug) values ('${A}', 'macon')`,
  ),
  cell('the keys of an instrument are not readable', 'owner', 'deny', `select content from public.instrument_versions`),
  cell(
    'a person does not change their own e-mail or role',
    'owner',
    'deny',
    `update public.profiles set email = 'x@y.cg'`,
  ),
  cell('a share hash is not readable', 'owner', 'deny', `select token_hash from public.result_shares`),
  cell('a message’s payload is not readable', 'owner', 'deny', `select payload from public.outbox`),
  cell('a voided message is not revived', 'owner', 'deny', `update public.outbox set voided_at = null, payload = ''`),
  cell(
    'a message is voided whole or not at all',
    'owner',
    'deny',
    `update public.outbox set voided_at = now(), payload = 'y'`,
  ),
  cell('nobody moves a message to another hour', 'owner', 'deny', `update public.outbox set send_at = now()`),
  cell('session_state knows a good session', 'guest', 'allow', `select 1 from app_api.session_state('${SESSION}')`),
  cell('session_state knows no other', 'guest', 'deny', `select 1 from app_api.session_state('${RESULT}')`),
  cell('bearer_state knows a good token', 'guest', 'allow', `select 1 from app_api.bearer_state(${HASH})`),
  cell('shared_result opens with the hash', 'guest', 'allow', `select 1 from app_api.shared_result(${HASH})`),
  cell('a repeated send ends like the first', 'guest', 'allow', SENT('sent 0')),
  cell('a send of another content does not', 'guest', 'deny', SENT('sent 1')),
  cell('shared_result opens with nothing else', 'guest', 'deny', `select 1 from app_api.shared_result('\\x09')`),
  cell(
    'one deletes one’s own result',
    'owner',
    'allow',
    `select 1 where app_api.delete_my_result('${RESULT}', ${THEN})`,
  ),
  cell('a stranger does not', 'stranger', 'deny', `select 1 where app_api.delete_my_result('${RESULT}', ${THEN})`),
  cell('one erases oneself', 'owner', 'allow', `select 1 where app_api.erase_me()`),
  cell('a guest erases nobody', 'guest', 'deny', `select 1 where app_api.erase_me()`),
  cell('my_account shows my links and codes', 'owner', 'allow', MY_ACCOUNT),
  cell(
    'my_account shows a stranger nothing',
    'stranger',
    'deny',
    `select 1 from app_api.my_account() as a where a is not null`,
  ),
  cell('a person makes no partitions', 'owner', 'deny', `select app_api.ensure_result_partitions(0)`),
  cell('the system makes partitions', 'service', 'allow', `select app_api.ensure_result_partitions(0)`),
];
