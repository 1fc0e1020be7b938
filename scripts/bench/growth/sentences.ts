/** What fills the measured database. Each sentence writes all rows of one table at once. */

const V7 = `
create function public.bench_id(at timestamptz) returns uuid language sql volatile as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send(round(extract(epoch from at) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
$$`;

/** The partition of the month that lies so many behind this one, as the product makes those ahead. */
const partition = (back: number): string => `
do $$
declare
  first_day timestamp := date_trunc('month', now() at time zone 'UTC') - make_interval(months => ${back});
  part text := 'test_results_' || to_char(first_day, 'YYYY_MM');
begin
  execute format('create table public.%I partition of public.test_results for values from (%L) to (%L)', part,
    first_day at time zone 'UTC', (first_day + interval '1 month') at time zone 'UTC');
  execute format('alter table public.%I enable row level security', part);
  execute format('alter table public.%I force row level security', part);
end $$`;

/** The golden ratio spreads any number of people evenly over the months, without a random draw. */
const people = (from: number, until: number, months: number, daysBefore: number): string => `
create temp table bench_people on commit drop as
  select n, public.bench_id(at) as id, at from (
    select n, date_trunc('milliseconds', start + (now() - interval '${daysBefore} days' - start) * ((n * 0.6180339887498949) % 1)) as at
      from generate_series(${from}, ${until - 1}) n,
           (select date_trunc('month', now(), 'UTC') - interval '${months} months' as start)) spread`;

const results = (each: number, daysApart: number): string => `
create temp table bench_results on commit drop as
  select p.n, k, p.id as person, at, public.bench_id(at) as id, public.bench_id(at) as attempt from (
    select n, id, k, at + make_interval(days => k * ${daysApart}) as at from bench_people, generate_series(0, ${each - 1}) k) p`;

const AUDIT = 'insert into public.audit_logs (table_name, record_id, action, new_data, user_id, created_at)';

const COPIES: readonly string[] = [
  `insert into public.profiles (id, full_name, current_job, education_level, created_at, updated_at)
   select id, 'Personne ' || n, 'élève', 'lycee', at, at from bench_people`,
  `insert into private.accounts (id, phone_lookup, password_hash, created_at)
   select id, sha256(id::text::bytea), 'x', at from bench_people`,
  `insert into private.sessions (account_id, session_version, created_at, expires_at)
   select id, 1, at, now() + interval '7 days' from bench_people`,
  `insert into public.consents (profile_id, kind, means, text_version, given_at)
   select id, 'conditions', 'compte', '2026-11', at from bench_people`,
  `insert into public.favourites (profile_id, slug, created_at)
   select id, slug, at from bench_people, (select slug from public.occupations order by slug limit 3) o`,
  `insert into public.test_attempts (id, profile_id, instrument_version_id, answers, page_seconds, started_at, updated_at, completed_at)
   select attempt, person, t.instrument_version_id, t.test_data ->> 'answers', '{60,60,60,60,60}', r.at, r.at, r.at
     from bench_results r, bench_template t`,
  `insert into public.test_results (id, created_at, profile_id, test_type, instrument_version_id, instrument_hash, algorithm_version, test_data, results, interpretation, recommendations, completed_at)
   select r.id, r.at, person, test_type, instrument_version_id, instrument_hash, algorithm_version,
          test_data || jsonb_build_object('attemptId', attempt), results, interpretation, recommendations, r.at
     from bench_results r, bench_template t order by r.at`,
  `insert into public.result_shares (profile_id, result_id, result_created_at, token_hash, created_at, ends_at)
   select person, id, at, sha256(id::text::bytea), at, at + interval '30 days' from bench_results where k = 0 and n % 5 = 0`,
  `insert into public.outbox (id, kind, profile_id, payload, send_at, available_at, sent_at, created_at)
   select attempt, 'resultat-garde', person, '', at, at, at, at from bench_results where at > now() - interval '90 days'`,
  `${AUDIT}
   select 'public.' || t, id::text, 'INSERT', jsonb_build_object('id', id, 'created_at', at, 'full_name', '[masqué]'), id, at
     from bench_people, unnest(array['profiles', 'accounts', 'consents']) t`,
  `${AUDIT}
   select 'public.test_results', r.id::text, 'INSERT', jsonb_build_object('id', r.id, 'profile_id', person, 'test_type', test_type,
          'instrument_hash', instrument_hash, 'algorithm_version', algorithm_version, 'created_at', r.at, 'results', '[masqué]', 'test_data', '[masqué]'), person, r.at
     from bench_results r, bench_template t order by r.at`,
  `${AUDIT} select 'accounts', person::text, 'SIGN_IN', null, null, at from bench_results`,
];

export const SENTENCES = { idFunction: V7, partition, people, results, copies: COPIES };
