import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAs } from '#db/run-as.ts';
import { motifs } from '#db/schema/agenda.ts';
import { asSuperuser, testDatabase } from '#db/tests/database.ts';
import { GUEST } from '#lib/access/core/actor.ts';
import { motifValues } from '../core/settings.ts';
import { createMotif, findSetMotif, listSetMotifs, setMotifState, updateMotif } from './index.ts';
import { ADA, addPeople, ADVISER, NOW, PUPIL, send, STRANGER } from './testing.ts';

let root: postgres.Sql;
beforeAll(async () => {
  root = asSuperuser((await testDatabase()).name);
  await addPeople(root);
});
afterAll(() => root.end());

const snapshot = () => root`select * from public.motifs order by id`;
const first = async () => (await listSetMotifs(ADA))[0]!;
const NEW = {
  intitule: 'Préparer un oral',
  resume: 'S’entraîner à parler devant un jury.',
  duree: '30',
  pas: '15',
  avant: '0',
  apres: '10',
  preavis: '12',
  fenetre: '14',
  delai: '2',
  modes: ['sur-place', 'video'],
  qui: 'anybody',
  'question-2': 'Quel concours ?',
};

describe('a new motif', () => {
  it('is shown to everybody, after the others; a second one of its name has a slug of its own', async () => {
    const last = (await listSetMotifs(ADA)).at(-1)!;
    const made = await send(createMotif, NEW);
    expect(made).toMatchObject({ ok: true, redirect: expect.stringMatching(/motifs\/[0-9a-f-]{36}\?fait=motif/) });
    const added = (await listSetMotifs(ADA)).at(-1)!;
    expect(added).toMatchObject({
      label: 'Préparer un oral',
      durationMinutes: 30,
      noticeMinutes: 720,
      deadlineMinutes: 120,
      modes: ['sur-place', 'video'],
      questions: ['Quel concours ?'],
      conditions: null,
      archivedAt: null,
    });
    expect(added.id).not.toBe(last.id);
    const seen = await runAs(GUEST, (tx) => tx.select({ id: motifs.id }).from(motifs));
    expect(seen).toContainEqual({ id: added.id });
    expect(await send(createMotif, { ...NEW, duree: '45' })).toMatchObject({ ok: true });
    const slugs = await root`select slug from public.motifs where label = 'Préparer un oral' order by position`;
    expect(slugs.map(({ slug }) => slug)).toEqual(['preparer-un-oral', 'preparer-un-oral-2']);
  });
  it('sent twice, is one', async () => {
    const twice = { ...NEW, intitule: 'Envoyé deux fois' };
    const press = () => send(createMotif, twice, ADA, NOW, 'a'.repeat(22));
    const [one, other] = await Promise.all([press(), press()]);
    expect(one).toMatchObject({ ok: true });
    expect(other).toEqual(one);
    expect(await root`select from public.motifs where label = 'Envoyé deux fois'`).toHaveLength(1);
  });
});

describe('changing a motif', () => {
  it('keeps what was typed and leaves its place in the list', async () => {
    const before = await first();
    const fields = { ...motifValues(before), motif: before.id, duree: '60', intitule: 'Après la troisième' };
    expect(await send(updateMotif, fields)).toMatchObject({ ok: true });
    const after = await findSetMotif(ADA, before.id);
    expect(after).toEqual({ ...before, durationMinutes: 60, label: 'Après la troisième' });
  });

  // ob-14
  it('with a notice of five days in a window of two says that nothing could ever be booked, and saves nothing', async () => {
    const motif = await first();
    const before = await snapshot();
    const excluding = { ...motifValues(motif), intitule: 'Autre', preavis: '120', fenetre: '2' };
    for (const [command, fields] of [
      [updateMotif, { ...excluding, motif: motif.id }],
      [createMotif, excluding],
    ] as const)
      expect(await send(command as typeof updateMotif, fields)).toMatchObject({
        ok: false,
        code: 'invalid',
        fieldErrors: {
          preavis: expect.stringContaining('Avec ces réglages, aucune heure ne pourrait jamais être réservée'),
        },
      });
    expect(await snapshot()).toEqual(before);
  });

  it.each([STRANGER, 'mon-cv', ''])('that there is not (%s) is not found', async (id) => {
    const before = await snapshot();
    const fields = { ...motifValues(await first()), motif: id };
    expect(await send(updateMotif, fields)).toMatchObject({ code: 'not-found' });
    expect(await send(setMotifState, { motif: id, etat: 'archive' })).toMatchObject({ code: 'not-found' });
    expect(await findSetMotif(ADA, id)).toBeNull();
    expect(await snapshot()).toEqual(before);
  });
});

describe('archiving', () => {
  it('hides a motif from people and not from administrators, since the first press; it can be opened again', async () => {
    const { id } = await first();
    const guestSees = () => runAs(GUEST, (tx) => tx.select({ id: motifs.id }).from(motifs));
    expect(await guestSees()).toContainEqual({ id });
    await send(setMotifState, { motif: id, etat: 'archive' });
    await send(setMotifState, { motif: id, etat: 'archive' }, ADA, new Date(NOW.getTime() + 60_000));
    expect(await guestSees()).not.toContainEqual({ id });
    expect(await findSetMotif(ADA, id)).toMatchObject({ archivedAt: NOW });
    await send(setMotifState, { motif: id, etat: 'ouvert' });
    expect(await guestSees()).toContainEqual({ id });
  });
});

describe('whoever is no administrator', () => {
  it.each([
    ['a guest', GUEST, 'unauthenticated'],
    ['a pupil', PUPIL, 'forbidden'],
    ['an adviser', ADVISER, 'forbidden'],
  ] as const)('is refused: %s', async (_, actor, code) => {
    const motif = await first();
    const before = await snapshot();
    const fields = { ...motifValues(motif), motif: motif.id, intitule: 'Piraté' };
    expect(await send(createMotif, fields, actor)).toMatchObject({ ok: false, code });
    expect(await send(updateMotif, fields, actor)).toMatchObject({ ok: false, code });
    expect(await send(setMotifState, { motif: motif.id, etat: 'archive' }, actor)).toMatchObject({ ok: false, code });
    expect(await snapshot()).toEqual(before);
  });
  it('reads no settings, and the database lets nothing be written either', async () => {
    expect(await listSetMotifs(ADVISER)).toEqual([]);
    expect(await findSetMotif(PUPIL, (await first()).id)).toBeNull();
    const written = await runAs(ADVISER, (tx) =>
      tx.update(motifs).set({ label: 'Piraté' }).returning({ id: motifs.id }),
    );
    expect(written).toEqual([]);
  });
});
