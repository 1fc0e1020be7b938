import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PERSONAL_DATA } from '#app/_compose/personal-data.ts';
import { runAs, runAsSystem } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { ADVISER, ROWS } from '#db/tests/fixtures.ts';
import type { Person } from '#lib/access/core/actor.ts';
import { parseIdentifier } from '#lib/accounts/core/credentials.ts';
import { knowsDevice, rememberDevice } from '#lib/accounts/devices.ts';
import { openPayload } from '#lib/messages/outbox.ts';
import * as people from './erase-account.ts';
import { exportFileName, exportPerson } from './export.ts';
import { act, cookiesOf, GUEST, newPerson, NOW, PASSWORD, tablesHolding, tablesOf } from './testing.ts';
import { updateProfile } from './update-profile.ts';

const eraseAccount = people.eraseAccount({ leaveRole: () => Promise.resolve() });

let sql: postgres.Sql;
let ada: Person;
let ben: Person;

/** Where the export shows each table that holds a person's id. A table that is missing here fails the test below. */
const SHOWN_AT: Record<string, (data: Record<string, unknown>) => unknown> = {
  'public.profiles': (data) => data['profile'],
  'private.accounts': (data) => data['account'],
  'private.sessions': (data) => (data['account'] as Record<string, unknown>)['sessions'],
  'private.tokens': (data) => (data['account'] as Record<string, unknown>)['links'],
  'private.recovery_codes': (data) => (data['account'] as Record<string, unknown>)['recovery_codes_left'],
  'private.second_factors': (data) => (data['account'] as Record<string, unknown>)['second_factor_since'],
  'private.second_factor_codes': (data) => (data['account'] as Record<string, unknown>)['second_factor_codes_left'],
  'private.second_factor_devices': (data) => (data['account'] as Record<string, unknown>)['second_factor_devices'],
  'public.consents': (data) => data['consents'],
  'public.access_grants': (data) => data['accessGrants'],
  // Whether one is of age follows from the birth date.
  'private.age_groups': (data) => (data['profile'] as Record<string, unknown>)['birthDate'],
  'public.birth_date_requests': (data) => data['birthDateRequest'],
  'public.idempotency_keys': (data) => data['repeatableSends'],
  'public.test_attempts': (data) => data['testAttempts'],
  'public.test_results': (data) => data['testResults'],
  'public.result_shares': (data) => data['resultShares'],
  'public.api_tokens': (data) => data['apiTokens'],
  'public.outbox': (data) => data['messages'],
  'public.message_refusals': (data) => data['messageRefusals'],
  'public.favourites': (data) => data['favourites'],
  'public.content_revisions': (data) => data['publications'],
  'public.appointments': (data) => data['appointments'],
  'public.participations': (data) => data['participations'],
  'public.notes': (data) => data['notes'],
  'public.next_steps': (data) => data['nextSteps'],
  'public.advisers': (data) => data['adviser'],
  'public.safety_reports': (data) => data['safetyReports'],
  'public.audit_logs': (data) => data['auditLogs'],
};

/**
 * Every table with a column that points at a person, from the catalogue, and the audit trail, which points by value.
 */
async function tablesOfPeople(): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select distinct format('%I.%I', n.nspname, c.relname) as name
      from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
     where f.contype = 'f' and not c.relispartition and f.confrelid in ('public.profiles'::regclass, 'private.accounts'::regclass)`;
  return [...new Set([...rows.map(({ name }) => name), 'public.profiles', 'public.audit_logs'])].sort();
}

/** One row of this person in every table that can hold one. */
async function fill(person: Person): Promise<void> {
  let serial = Math.floor(Math.random() * 1e9);
  const result = crypto.randomUUID();
  const month = (await sql`select date_trunc('month', now(), 'UTC') as at`)[0]!['at'] as Date;
  const version = '(select id from public.instrument_versions where published_at is not null limit 1)';
  await sql.unsafe(
    `insert into public.test_results (id, created_at, profile_id, test_type, instrument_version_id, instrument_hash, algorithm_version, test_data, results, interpretation, completed_at)
    values ('${result}', $1, '${person.id}', 'riasec', ${version}, 'h', '1', '{}', '{}', 'Canarirésultat', now())`,
    [month],
  );
  await sql.unsafe(
    `insert into public.result_shares (profile_id, result_id, result_created_at, token_hash) values ('${person.id}', '${result}', $1, decode(md5('${serial}'), 'hex'))`,
    [month],
  );
  for (const table of await tablesOfPeople()) {
    const row = ROWS[table];
    if (!row) throw new Error(`db/tests/fixtures.ts has no row for ${table}`);
    if (
      [
        'public.profiles',
        'private.accounts',
        'public.test_results',
        'public.result_shares',
        'public.audit_logs',
      ].includes(table)
    )
      continue;
    await sql.unsafe(`insert into ${table} ${row(person.id, (serial += 1))}`);
  }
  await sql.unsafe(`insert into public.note_revisions ${ROWS['public.note_revisions']!(person.id, 1)}`);
  for (const table of ['public.opening_hours', 'public.opening_dates', 'public.absences', 'public.agenda_feeds'])
    await sql.unsafe(`insert into ${table} ${ROWS[table]!(person.id, (serial += 1))}`);
  // As the person, so that the trail holds lines that name them.
  await act(updateProfile, person, {
    nom: 'Ada Canariname',
    telephone: '06 987 65 43',
    'naissance-jour': '9',
    'naissance-mois': '8',
    'naissance-annee': '2007',
  });
}

beforeAll(async () => {
  const { name } = await testDatabase();
  sql = asSuperuser(name);
  ada = await newPerson('canari.ada@exemple.cg', 'Ada');
  ben = await newPerson('06 611 22 33', 'Ben');
  // The adviser of the grants.
  await sql`insert into public.profiles (id) values (${ADVISER}) on conflict do nothing`;
  await sql`insert into public.places (name, address) values ('x', 'x')`;
  await fill(ada);
  await fill(ben);
});
afterAll(() => sql.end());

describe('taking everything along', () => {
  it('shows something of every table that holds the person’s id', async () => {
    const data = JSON.parse(JSON.stringify(await exportPerson(ada, NOW, PERSONAL_DATA))) as Record<string, unknown>;
    for (const table of await tablesOfPeople()) {
      const shown = SHOWN_AT[table]?.(data);
      const empty =
        shown === undefined || shown === null || shown === 0 || (Array.isArray(shown) && shown.length === 0);
      expect(empty, `${table} is in the export`).toBe(false);
    }
    expect(data['profile']).toMatchObject({
      fullName: 'Ada Canariname',
      phone: '+242069876543',
      birthDate: '2007-08-09',
      email: 'canari.ada@exemple.cg',
    });
  });
  it('holds no other person’s rows and nothing that opens an account', async () => {
    const [account] =
      await sql`select password_hash, encode(t.token_hash, 'hex') as token, encode(r.code_hash, 'hex') as code from private.accounts a
      join private.tokens t on t.account_id = a.id join private.recovery_codes r on r.account_id = a.id where a.id = ${ada.id}`;
    for (const role of ['user', 'admin'] as const) {
      const text = JSON.stringify(await exportPerson({ ...ada, role }, NOW, PERSONAL_DATA));
      expect(text).toContain(ada.id);
      expect(text, role).not.toContain(ben.id);
      for (const secret of Object.values(account!)) expect(text).not.toContain(secret);
      expect(text).not.toMatch(/\$argon2|"payload"|"(token|code)_?hash"/i);
    }
  });
  it('names the file by the day', () => {
    expect(exportFileName(NOW)).toBe('orientation-mes-donnees-2026-11-23.json');
  });
});

describe('each capability declares what it holds about a person', () => {
  const declared = PERSONAL_DATA.flatMap(({ tables }) => Object.entries(tables));

  it('every table with a person’s id, once, with what the database does to it when they leave', async () => {
    const rules = await sql<{ name: string; rule: string }[]>`
      select format('%I.%I', n.nspname, c.relname) as name, f.confdeltype as rule
        from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
       where f.contype = 'f' and not c.relispartition and f.confrelid in ('public.profiles'::regclass, 'private.accounts'::regclass)`;
    const ruleOf = Object.fromEntries(
      rules.map(({ name, rule }) => [name, { c: 'deleted', n: 'detached' }[rule] ?? `foreign key "${rule}"`]),
    );
    // The profile is what is deleted; the audit trail points by value and keeps its lines.
    expect(Object.fromEntries(declared)).toEqual({
      ...ruleOf,
      'public.profiles': 'deleted',
      'public.audit_logs': 'kept',
    });
    expect(declared.map(([table]) => table).sort()).toEqual(await tablesOfPeople());
  });

  it.each(PERSONAL_DATA.map((part) => [part.name, part] as const))(
    '%s shows something of a person who has rows, under keys of its own',
    async (_name, part) => {
      const shown = await runAs(ada, (tx) => part.exportOf(tx, ada.id));
      const others = PERSONAL_DATA.filter((one) => one !== part);
      const taken = (await Promise.all(others.map((one) => runAs(ada, (tx) => one.exportOf(tx, ada.id))))).flatMap(
        Object.keys,
      );
      expect(Object.keys(shown)).not.toEqual([]);
      for (const [key, value] of Object.entries(shown)) {
        expect(Array.isArray(value) ? value.length : Object.keys(value as object).length, key).toBeGreaterThan(0);
        expect(taken).not.toContain(key);
      }
    },
  );

  it('the file has the same keys in the same order as ever', async () => {
    expect(Object.keys(await exportPerson(ada, NOW, PERSONAL_DATA))).toEqual([
      'exportedAt',
      'profile',
      'birthDateRequest',
      'account',
      'consents',
      'accessGrants',
      'testAttempts',
      'testResults',
      'resultShares',
      'apiTokens',
      'repeatableSends',
      'messages',
      'messageRefusals',
      'favourites',
      'appointments',
      'participations',
      'notes',
      'nextSteps',
      'adviser',
      'adviserVetting',
      'agendaFeeds',
      'openingHours',
      'openingDates',
      'absences',
      'safetyReports',
      'publications',
      'auditLogs',
    ]);
  });
});

describe('leaving for good', () => {
  it('asks for the right password, and touches nothing without it', async () => {
    const before = await tablesHolding(sql, ada.id);
    for (const fields of [{}, { 'mot-de-passe': '' }, { 'mot-de-passe': 'pas le bon' }]) {
      const outcome = await act(eraseAccount, ada, fields);
      expect(outcome).toMatchObject({ ok: false, code: 'invalid' });
      expect(Object.keys((outcome as { fieldErrors: object }).fieldErrors)).toEqual(['mot-de-passe']);
    }
    expect(await act(eraseAccount, GUEST, { 'mot-de-passe': PASSWORD })).toMatchObject({
      ok: false,
      code: 'unauthenticated',
    });
    expect(await tablesHolding(sql, ada.id)).toEqual(before);
  });

  it('leaves no row with the id but audit lines, and those say nothing personal', async () => {
    const peopled = await tablesOfPeople();
    expect(await tablesHolding(sql, ada.id), 'there was something to erase').toEqual(expect.arrayContaining(peopled));

    await sql`update private.accounts set email_verified_at = now() where id = ${ada.id}`;
    const outcome = await act(eraseAccount, ada, { 'mot-de-passe': PASSWORD });
    expect(outcome).toMatchObject({ ok: true, redirect: '/compte-efface#contenu' });
    expect(cookiesOf(outcome)).toContainEqual({ name: 'opc_session', value: null });

    expect(await tablesHolding(sql, ada.id)).toEqual(['public.audit_logs']);
    for (const canary of [
      'Canariname',
      'Canarirésultat',
      'canari.ada@exemple.cg',
      '+242069876543',
      '069876543',
      '2007-08-09',
    ]) {
      const where = await tablesHolding(sql, canary);
      // The other person has the same name, phone and result in this test: of hers, nothing.
      for (const table of where) {
        const rows = await sql.unsafe(`select t::text as text from ${table} t where position($1 in t::text) > 0`, [
          canary,
        ]);
        expect(table, canary).not.toBe('public.audit_logs');
        for (const row of rows) expect(row['text'], `${canary} in ${table}`).toContain(ben.id);
      }
    }
    expect(
      (
        await sql`select 1 from public.audit_logs where table_name = 'public.profiles' and action = 'DELETE' and record_id = ${ada.id}`
      ).length,
    ).toBe(1);
  });

  it('sends one last message, to the address, about nobody', async () => {
    const rows = await runAsSystem('test: read the outbox', (tx) =>
      tx.execute<{ kind: string; profileId: null; payload: string }>(
        'select kind, profile_id as "profileId", payload from public.outbox where kind = \'compte-efface\'',
      ),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.profileId).toBeNull();
    expect(openPayload(rows[0]!)).toMatchObject({ to: { address: 'canari.ada@exemple.cg' } });
  });

  it('leaves everybody else as they were', async () => {
    expect(await tablesHolding(sql, ben.id)).toEqual(expect.arrayContaining(await tablesOfPeople()));
  });

  it('of two sends, one finds nobody; without an address no message leaves', async () => {
    const outcomes = await Promise.all([
      act(eraseAccount, ben, { 'mot-de-passe': PASSWORD }),
      act(eraseAccount, ben, { 'mot-de-passe': PASSWORD }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await tablesHolding(sql, ben.id)).toEqual(['public.audit_logs']);
    expect((await sql`select count(*)::int as n from public.outbox where kind = 'compte-efface'`)[0]).toEqual({ n: 1 });
  });
});

it('a phone that the family shares forgets the account that is gone, by whatever it signed in with, and no other', async () => {
  const [gone, stays] = ['partie@exemple.cg', 'reste@exemple.cg'].map((text) => parseIdentifier(text)!);
  const person = await newPerson('partie@exemple.cg');
  const phone = rememberDevice(stays!, rememberDevice(gone!, undefined, NOW).value!, NOW).value!;
  const outcome = await act(eraseAccount, person, { 'mot-de-passe': PASSWORD }, NOW, { opc_appareil: phone });
  const left = cookiesOf(outcome).find(({ name }) => name === 'opc_appareil')!.value!;
  expect([knowsDevice(gone!, left, NOW), knowsDevice(stays!, left, NOW)]).toEqual([false, true]);
});

it('whoever never confirmed an address gets no last message there: it may be somebody else’s', async () => {
  const dora = await newPerson('dora@exemple.cg');
  const sent = async () =>
    (await sql`select count(*)::int as n from public.outbox where kind = 'compte-efface'`)[0]!['n'];
  const before = await sent();
  expect(await act(eraseAccount, dora, { 'mot-de-passe': PASSWORD })).toMatchObject({ ok: true });
  expect(await sent()).toBe(before);
});

describe('when the last message cannot be written', () => {
  it('erases nothing', async () => {
    const cleo = await newPerson('cleo@exemple.cg');
    await sql`update private.accounts set email_verified_at = now() where id = ${cleo.id}`;
    await sql`alter table public.outbox add constraint no_more check (kind <> 'compte-efface') not valid`;
    try {
      await expect(act(eraseAccount, cleo, { 'mot-de-passe': PASSWORD })).rejects.toThrow();
      expect((await sql`select email from public.profiles where id = ${cleo.id}`)[0]).toEqual({
        email: 'cleo@exemple.cg',
      });
    } finally {
      await sql`alter table public.outbox drop constraint no_more`;
    }
  });
});

it('looks at every table there is', async () => {
  // `tablesHolding` is what the tests above believe: it must see the private schema too.
  expect(await tablesOf(sql)).toEqual(
    expect.arrayContaining(['private.accounts', 'private.rate_limits', 'public.outbox', 'public.test_results']),
  );
});
