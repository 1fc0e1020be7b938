import type postgres from 'postgres';
import {
  A,
  ADVISER,
  AHEAD,
  APPOINTMENT,
  B,
  CHILD,
  HASH,
  KEPT,
  LONG_OVER,
  MEETING,
  NEWCOMER,
  OTHERS_NOTE,
  RESULT,
  ROWS,
  SAFETY,
  SESSION,
  SIGNED_FOR,
  THEN,
  VERSION,
  WAITING_FORM,
  WAITING_YES,
} from './fixtures.ts';

/** Puts one row of person A into each table, as the superuser. */
export async function arrange(sql: postgres.Sql): Promise<void> {
  await sql.unsafe(`
    insert into public.profiles (id, email) values ('${A}', 'a@exemple.cg');
    insert into private.accounts (id, email, password_hash, app_role) values ('${A}', 'a@exemple.cg', 'x', 'user');
    insert into public.profiles (id) values ('${ADVISER}'), ('${NEWCOMER}');
    insert into private.accounts (id, email, app_role) values ('${ADVISER}', 'conseil@exemple.cg', 'consultant');
    insert into public.places (name, address) values ('x', 'x');
    insert into public.advisers (id, display_name, title, establishment, identity_seen, vetted_at, vetted_by)
      values ('${ADVISER}', 'x', 'conseiller', 'x', 'x', now(), '${B}');
    insert into public.opening_hours ${ROWS['public.opening_hours']!(ADVISER, 1)};
    insert into public.opening_dates ${ROWS['public.opening_dates']!(ADVISER, 1)};
    insert into public.absences ${ROWS['public.absences']!(ADVISER, 1)};
    insert into public.motifs (slug, label, summary, duration_minutes, step_minutes, notice_minutes, window_days, deadline_minutes, modes, bookable_by, position, archived_at)
      values ('ancien', '', '', 30, 30, 60, 7, 60, '{sur-place}', 'anybody', 99, now());
    insert into public.appointments ${APPOINTMENT(A, 2, 'hold')};
    insert into public.access_grants (profile_id, consultant_id, scope, ends_at) values ('${A}', '${ADVISER}', 'profile', now() + interval '1 day');
    insert into public.notes (id, profile_id, author_id, kind) values ('${OTHERS_NOTE}', '${A}', '${NEWCOMER}', 'suivi');
    insert into public.notes (profile_id, author_id, kind) values ('${A}', '${NEWCOMER}', 'restreinte');
    insert into public.notes ${ROWS['public.notes']!(NEWCOMER, 1)};
    insert into public.next_steps ${ROWS['public.next_steps']!(NEWCOMER, 1)};
    insert into public.profiles (id) values ('${CHILD}'), ('${SIGNED_FOR}');
    insert into public.appointments ${MEETING(AHEAD, A, 'confirmed', "now() + interval '2 years'")};
    insert into public.appointments ${MEETING(KEPT, A, 'hold', "now() + interval '3 years'")};
    insert into public.appointments ${MEETING(LONG_OVER, A, 'confirmed', "now() - interval '8 days'")};
    insert into public.appointments ${MEETING('0f900000-0000-4000-8000-00000000000f', CHILD, 'confirmed', "now() + interval '4 years'")};
    insert into public.consents (id, profile_id, kind, means, text_version) values ('${WAITING_YES}', '${CHILD}', 'gardien', 'lien', 'v');
    insert into private.guardian_receipts (consent_id, code_hash, call_digits) values ('${WAITING_YES}', '\\x0909', '1234');
    insert into public.consents (id, profile_id, kind, means, text_version, recorded_by)
      values ('${WAITING_FORM}', '${SIGNED_FOR}', 'gardien', 'formulaire', 'v', '${ADVISER}');
    insert into private.sessions (id, account_id, session_version, expires_at) values ('${SESSION}', '${A}', 1, now() + interval '1 day');
    insert into public.test_results (id, created_at, profile_id, test_type, instrument_version_id, instrument_hash, algorithm_version, test_data, results, interpretation, completed_at)
      values ('${RESULT}', ${THEN}, '${A}', 'riasec', ${VERSION}, 'h', '1', '{}', '{}', '', now());
    insert into public.result_shares (profile_id, result_id, result_created_at, token_hash) values ('${A}', '${RESULT}', ${THEN}, ${HASH});
    insert into public.api_tokens (profile_id, label, token_hash, expires_at) values ('${A}', 'x', ${HASH}, now() + interval '1 day');
    insert into public.instrument_figures (questions_hash, day, n, figures) values ('h', '2026-01-01', 199, '{}');
    insert into private.recent_sends (key_hash, outcome) values (decode(md5('sent 0'), 'hex'), 'x');`);
  let n = 1000;
  for (const table of Object.keys(ROWS)) {
    if (
      ![
        'public.profiles',
        'private.accounts',
        'private.sessions',
        'public.test_results',
        'public.result_shares',
        'public.api_tokens',
      ].includes(table)
    ) {
      await sql.unsafe(`insert into ${table} ${ROWS[table]!(A, n++)}`);
    }
  }
  await sql.unsafe(`update public.safety_reports set id = '${SAFETY}'`);
}
