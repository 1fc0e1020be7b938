import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAs } from '#db/run-as.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { GUEST, type Actor, type Person } from '#lib/access/core/actor.ts';
import { act } from '#lib/accounts/testing.ts';
import { actorOf, newAdviser, newPlace, newVisitor } from '#lib/appointments/testing.ts';
import { GUARDIAN_FIRST, type NoteKind } from './core/notes.ts';
import { openFile } from './file.ts';
import { addNote, reviseNote, selectNotes } from './notes.ts';
import { advisingData } from './personal-data.ts';
import { readOwnAdvice } from './own-advice.ts';
import { anotherAdviser, asPerson, guardianSays, readingsOf, received, storedNotes } from './testing.ts';

let sql: postgres.Sql;
beforeAll(async () => {
  sql = asSuperuser((await testDatabase()).name);
});
afterAll(() => sql.end());

const NOW = new Date();
const write = (actor: Actor, person: string, genre: string, texte = `Note ${genre}`) =>
  act(addNote, actor, { personne: person, genre, texte }, NOW);
const KINDS = ['contexte', 'suivi', 'restreinte'] as const;

/** A person with three notes by one of their two advisers. */
async function noted() {
  const { person, adviser: author } = await received(sql);
  const colleague = await anotherAdviser(sql, person, '2025-06-05T08:00');
  for (const kind of KINDS) expect(await write(author, person, kind)).toMatchObject({ ok: true });
  return { person, author, colleague };
}
/** What the database lets somebody read of these notes. */
const reads = async (actor: Actor, person: string): Promise<NoteKind[]> =>
  actor.kind === 'guest'
    ? runAs(actor, (tx) => selectNotes(tx, person)).then(
        (all) => all.map(({ kind }) => kind),
        () => [],
      )
    : (await runAs(actor, (tx) => selectNotes(tx, person))).map(({ kind }) => kind).toSorted();

describe('who reads a note', () => {
  let case_: Awaited<ReturnType<typeof noted>>;
  let strangers: Record<string, Actor>;
  beforeAll(async () => {
    case_ = await noted();
    const place = await newPlace(sql);
    const admin = await newVisitor(sql);
    await sql`update private.accounts set app_role = 'admin' where id = ${admin}`;
    strangers = {
      'an adviser of nobody': actorOf(await newAdviser(sql, place)),
      'an adviser who is not vetted': actorOf(await newAdviser(sql, place, { vetted: false })),
      'an administrator': actorOf(admin, 'admin'),
      'somebody else': asPerson(await newVisitor(sql)),
      'a guest': GUEST,
    };
  });
  it('contexte: the author, the other advisers and the person; suivi: not the person; restreinte: the author', async () => {
    const { person, author, colleague } = case_;
    expect(await reads(author, person)).toEqual(['contexte', 'restreinte', 'suivi']);
    expect(await reads(colleague, person)).toEqual(['contexte', 'suivi']);
    expect(await reads(asPerson(person), person)).toEqual(['contexte']);
  });
  it.each(['an adviser of nobody', 'an adviser who is not vetted', 'an administrator', 'somebody else', 'a guest'])(
    '%s reads and writes none',
    async (who) => {
      const { person } = case_;
      expect(await reads(strangers[who]!, person)).toEqual([]);
      const code = who === 'a guest' ? 'unauthenticated' : 'not-found';
      for (const kind of KINDS) expect(await write(strangers[who]!, person, kind)).toMatchObject({ ok: false, code });
      expect(await storedNotes(sql, person)).toHaveLength(3);
    },
  );
  it('nor does the person write one, or whoever received them and is closed', async () => {
    const { person, colleague } = await noted();
    expect(await write(asPerson(person), person, 'contexte')).toMatchObject({ code: 'not-found' });
    await sql`update public.advisers set closed_at = now() where id = ${colleague.id}`;
    expect(await write(colleague, person, 'contexte')).toMatchObject({ code: 'not-found' });
    expect(await reads(colleague, person)).toEqual([]);
  });
});

it('a note is stored sealed, and what does not belong is refused beside its field', async () => {
  const { person, adviser } = await received(sql);
  expect(await write(adviser, person, 'publique')).toMatchObject({ fieldErrors: { genre: expect.any(String) } });
  expect(await write(adviser, person, 'suivi', '  ')).toMatchObject({ fieldErrors: { texte: 'Écrivez la note.' } });
  await write(adviser, person, 'suivi', 'Canari : la tante décide');
  expect(await storedNotes(sql, person)).toEqual([{ kind: 'suivi', number: 1, text: 'Canari : la tante décide' }]);
  const rows = await sql`select 1 from public.note_revisions where body like '%Canari%'`;
  const trail = await sql`select 1 from public.audit_logs where new_data::text like '%Canari%'`;
  expect([rows.length, trail.length]).toEqual([0, 0]);
});

describe('a note that is written anew', () => {
  const noteOf = async (person: string) =>
    (await sql`select id from public.notes where profile_id = ${person} and kind = 'suivi'`)[0]!['id'] as string;
  const revise = (actor: Person, note: string, version: number, texte: string) =>
    act(reviseNote, actor, { note, version: String(version), texte }, NOW);

  it('keeps what it said, and is not written over by whoever read an older one', async () => {
    const { person, author } = await noted();
    const note = await noteOf(person);
    expect(await revise(author, note, 1, 'Corrigée')).toMatchObject({ ok: true });
    expect(await revise(author, note, 1, 'Perdue')).toMatchObject({ code: 'conflict' });
    const all = (await storedNotes(sql, person)).filter(({ kind }) => kind === 'suivi');
    expect(all.map(({ text }) => text)).toEqual(['Note suivi', 'Corrigée']);
    const shown = (await openFile(author, person, null))!.notes.find(({ id }) => id === note);
    expect(shown!.revisions.map(({ text }) => text)).toEqual(['Corrigée', 'Note suivi']);
  });
  it('is its author’s alone to write', async () => {
    const { person, colleague } = await noted();
    const note = await noteOf(person);
    for (const other of [colleague, asPerson(person)])
      expect(await revise(other, note, 1, 'x')).toMatchObject({ code: 'not-found' });
    expect(await storedNotes(sql, person)).toHaveLength(3);
  });
});

describe('a minor', () => {
  it.each([
    ['without a yes', null],
    ['with a yes that nobody confirmed', { confirmed: false }],
    ['with a yes to earlier words', { version: 'gardien-2026-11-c' }],
  ])('%s: nothing is written, and the page says why', async (_, yes) => {
    const { person, adviser } = await received(sql, { adult: false });
    if (yes) await guardianSays(sql, person, yes);
    for (const kind of KINDS)
      expect(await write(adviser, person, kind)).toMatchObject({ code: 'conflict', message: GUARDIAN_FIRST });
    expect(await storedNotes(sql, person)).toEqual([]);
  });
  it('with a confirmed yes it is, and what was written closes when the yes is taken back', async () => {
    const { person, adviser } = await received(sql, { adult: false });
    await guardianSays(sql, person);
    await write(adviser, person, 'suivi');
    expect((await openFile(adviser, person, null))!.notes).toHaveLength(1);
    await sql`update public.consents set withdrawn_at = now() where profile_id = ${person}`;
    expect((await openFile(adviser, person, null))!.notes).toEqual([]);
    expect(await reads(adviser, person)).toEqual([]);
  });
});

it('reading what another wrote is recorded, one’s own is not', async () => {
  const { person, author, colleague } = await noted();
  const notesRead = async () => (await readingsOf(sql, person)).filter(({ part }) => part === 'note');
  await openFile(author, person, null);
  expect(await notesRead()).toEqual([]);
  await openFile(colleague, person, null);
  const ids = (await sql`select id from public.notes where profile_id = ${person} and kind <> 'restreinte'`).map(
    ({ id }) => id as string,
  );
  expect((await notesRead()).map(({ of, reader }) => [of, reader]).toSorted()).toEqual(
    ids.map((id) => [id, colleague.id]).toSorted(),
  );
});

it('the person reads contexte, takes contexte and suivi along, and leaves none behind', async () => {
  const { person } = await noted();
  expect((await readOwnAdvice(asPerson(person))).notes).toMatchObject([{ text: 'Note contexte', author: 'Mme Essai' }]);
  const taken = (await runAs(asPerson(person), (tx) => advisingData.exportOf(tx, person)))['notes'];
  expect(taken).toMatchObject([
    { kind: 'contexte', text: 'Note contexte', version: 1 },
    { kind: 'suivi', text: 'Note suivi' },
  ]);
  expect(JSON.stringify(taken)).not.toContain('restreinte');
  await sql`delete from public.profiles where id = ${person}`;
  expect(await storedNotes(sql, person)).toEqual([]);
  expect(
    await sql`select 1 from public.note_revisions r where not exists (select from public.notes n where n.id = r.note_id)`,
  ).toEqual([]);
});
