import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { fieldErrorsOf } from '#lib/access/pipeline/run.ts';
import { closedAdviserForm, enrolmentForm, vettingForm } from './adviser-forms.ts';
import { FIRST_MOTIFS } from './first-motifs.ts';
import { changedMotifForm, freeSlug, holidayForm, motifForm, motifValues, placeForm, placeValues } from './settings.ts';

const faultsOf = (schema: z.ZodType, fields: unknown): Record<string, string> => {
  const read = schema.safeParse(fields);
  return read.success ? {} : fieldErrorsOf(read.error);
};
const CV = motifValues(FIRST_MOTIFS.find(({ slug }) => slug === 'mon-cv')!);

describe('a motif', () => {
  it.each(FIRST_MOTIFS.map((motif) => [motif.label, motif] as const))(
    'comes back as it was shown: %s',
    (_, { slug: _slug, ...settings }) => {
      expect(motifForm.parse(motifValues(settings))).toEqual(settings);
      expect(changedMotifForm.parse({ motif: 'x', ...motifValues(settings) })).toEqual({ id: 'x', settings });
    },
  );

  it('says beside each field what to write, for all of them at once', () => {
    const faults = faultsOf(motifForm, {});
    expect(Object.keys(faults).sort()).toEqual(
      ['intitule', 'resume', 'duree', 'pas', 'avant', 'apres', 'preavis', 'fenetre', 'delai', 'modes', 'qui'].sort(),
    );
    expect(faults['duree']).toBe('Écrivez un nombre entier de minutes, de 10 à 240.');
    expect(faults['modes']).toBe('Cochez au moins une façon de se rencontrer.');
  });

  it.each([
    ['duree', '9'],
    ['duree', '241'],
    ['duree', '45,5'],
    ['duree', '-45'],
    ['pas', '4'],
    ['avant', '121'],
    ['apres', '-1'],
    ['fenetre', '0'],
    ['fenetre', '367'],
    ['delai', '337'],
    ['delai', ''],
    ['modes', 'pigeon'],
    ['qui', 'personne'],
    ['intitule', 'x'.repeat(81)],
    ['question-3', 'x'.repeat(151)],
  ])('refuses %s: %s, and nothing else', (name, value) => {
    expect(Object.keys(faultsOf(motifForm, { ...CV, [name]: value }))).toEqual([name]);
  });

  it('reads numbers as people write them, and keeps questions without gaps', () => {
    const read = motifForm.parse({ ...CV, duree: ' 60 ', modes: 'telephone', 'question-1': '', 'question-3': 'Où ?' });
    expect(read).toMatchObject({ durationMinutes: 60, modes: ['telephone'], questions: ['Où ?'] });
  });

  it.each([
    ['120', '2'],
    ['48', '2'],
    ['8784', '366'],
  ])('refuses a notice of %s hours in a window of %s days: no hour would ever be offered', (preavis, fenetre) => {
    const faults = faultsOf(motifForm, { ...CV, preavis, fenetre });
    expect(Object.keys(faults)).toEqual(['preavis']);
    expect(faults['preavis']).toContain('Avec ces réglages, aucune heure ne pourrait jamais être réservée');
  });
  it('takes the longest notice that leaves an hour', () => {
    expect(motifForm.parse({ ...CV, preavis: '47', fenetre: '2' })).toMatchObject({
      noticeMinutes: 2820,
      windowDays: 2,
    });
  });

  it('gets a slug of its own', () => {
    expect(freeSlug('Après l’école : choisir !', [])).toBe('apres-l-ecole-choisir');
    expect(freeSlug('Mon CV', ['mon-cv', 'mon-cv-2'])).toBe('mon-cv-3');
    expect(freeSlug('?', ['mon-cv'])).toBe('motif');
  });
});

describe('a place', () => {
  it('comes back as it was shown, its number in one form', () => {
    const place = placeForm.parse({ nom: ' Lycée  X ', adresse: 'Poto-Poto, Brazzaville', telephone: '06 612 34 56' });
    expect(place).toEqual({
      name: 'Lycée X',
      address: 'Poto-Poto, Brazzaville',
      landmark: null,
      phone: '+242066123456',
    });
    expect(placeForm.parse(placeValues(place))).toEqual(place);
  });
  it('says what is missing, and what is no number', () => {
    expect(Object.keys(faultsOf(placeForm, { telephone: '+33 1 23 45 67 89' })).sort()).toEqual([
      'adresse',
      'nom',
      'telephone',
    ]);
  });
});

describe('a public holiday', () => {
  const named = { nom: 'Lundi de Pâques', certain: 'non' };
  it.each(['06/04/2026', '6-4-2026', '6 avril 2026', '2026-04-06', ' 6 . 4 . 2026 '])('reads %s', (date) => {
    expect(holidayForm.parse({ ...named, date })).toEqual({
      day: '2026-04-06',
      name: 'Lundi de Pâques',
      certain: false,
    });
  });
  it.each(['', '06/04', '31/04/2026', '06/04/26', '06/04/1926', 'demain', '6/4/2026/7'])('refuses « %s »', (date) => {
    expect(Object.keys(faultsOf(holidayForm, { ...named, date }))).toEqual(['date']);
  });
});

describe('an adviser', () => {
  const AWA = { nom: 'Awa Ngoma', titre: 'conseillere' };
  it.each([
    ['Awa@Exemple.CG', { kind: 'email', email: 'awa@exemple.cg' }],
    ['awa-4821', { kind: 'handle', handle: 'awa-4821' }],
  ])('is found by %s', (identifiant, identifier) => {
    expect(enrolmentForm.parse({ ...AWA, identifiant })).toEqual({
      identifier,
      adviser: { displayName: 'Awa Ngoma', title: 'conseillere', establishment: null },
    });
  });
  it.each(['', 'awa', 'awa@', '%', '06 612 34 56'])('is never looked for by « %s »', (identifiant) => {
    expect(Object.keys(faultsOf(enrolmentForm, { ...AWA, identifiant }))).toEqual(['identifiant']);
  });
  it('is vetted with an establishment and a sentence of 200 signs at most', () => {
    const seen = { conseiller: 'x', etablissement: 'Lycée', identite: 'Carte d’identité, vue le 12 mars 2026' };
    expect(faultsOf(vettingForm, seen)).toEqual({});
    expect(faultsOf(vettingForm, { ...seen, identite: 'x'.repeat(200) })).toEqual({});
    expect(Object.keys(faultsOf(vettingForm, { ...seen, identite: 'x'.repeat(201) }))).toEqual(['identite']);
    expect(Object.keys(faultsOf(vettingForm, { conseiller: 'x' })).sort()).toEqual(['etablissement', 'identite']);
  });
  it('is closed only by who ticks the box', () => {
    expect(faultsOf(closedAdviserForm, { conseiller: 'x' })).toEqual({
      confirmation: 'Cochez la case pour confirmer que l’accès doit être fermé.',
    });
  });
});
