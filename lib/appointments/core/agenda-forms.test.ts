import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { absenceForm, openingDateForm, parseClock, weeklyHoursForm } from './agenda-forms.ts';
import { parseLocalDate } from './zone.ts';
import { moveForm, treatForm } from './treat-forms.ts';

const PLACE = '0a000000-0000-7000-8000-00000000000a';
const MOTIF = '0a000000-0000-7000-8000-00000000000b';

/** The fields that are at fault. */
const faults = (schema: z.ZodType, fields: Record<string, unknown>): string[] => {
  const parsed = schema.safeParse(fields);
  return parsed.success ? [] : [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))].toSorted();
};

describe('dates and times as they are typed', () => {
  it.each([
    ['2026-10-27', '2026-10-27'],
    ['27/10/2026', '2026-10-27'],
    ['1/3/2026', '2026-03-01'],
    ['2028-02-29', '2028-02-29'],
    ['2026-02-29', null],
    ['31/4/2026', null],
    ['0000-01-01', null],
    ['9999-12-31', null],
    ['demain', null],
    ['', null],
  ])('the date %s', (typed, date) => expect(parseLocalDate(typed)).toBe(date));

  it.each([
    ['08:30', 510],
    ['8 h 30', 510],
    ['8h', 480],
    ['00:00', 0],
    ['24:00', 1440],
    ['24:01', null],
    ['8:75', null],
    ['8', null],
    ['midi', null],
  ])('the time %s', (typed, minutes) => expect(parseClock(typed)).toBe(minutes));
});

describe('opening hours', () => {
  const typed = { jour: '2', de: '08:00', a: '12:00', lieu: PLACE };

  it('serve every motif when none is ticked, and may end at midnight', () => {
    expect(weeklyHoursForm.parse(typed)).toEqual({ weekday: 2, from: 480, to: 720, placeId: PLACE, motifIds: null });
    expect(weeklyHoursForm.parse({ ...typed, a: '00:00', motifs: MOTIF })).toMatchObject({
      to: 1440,
      motifIds: [MOTIF],
    });
  });

  it.each([
    [{ jour: '8' }, ['jour']],
    [{ a: '08:00' }, ['a']],
    [{ de: 'tôt', lieu: '' }, ['de', 'lieu']],
    [{ motifs: ['x'] }, ['motifs']],
  ])('say what is wrong with %j', (changed, fields) =>
    expect(faults(weeklyHoursForm, { ...typed, ...changed })).toEqual(fields),
  );

  it('of a date are read only when it is open', () => {
    expect(openingDateForm.parse({ date: '2027-06-09', ouverture: 'ferme', 'date-de': 'x' })).toEqual({
      day: '2027-06-09',
      hours: null,
    });
    const open = { date: '2027-06-09', ouverture: 'heures', 'date-de': '9:00', 'date-a': '10:00', 'date-lieu': PLACE };
    expect(openingDateForm.parse(open)).toMatchObject({ hours: { from: 540, to: 600, placeId: PLACE } });
    expect(faults(openingDateForm, { ...open, 'date-a': '9:00' })).toEqual(['date-a']);
    expect(faults(openingDateForm, { date: 'x' })).toEqual(['date', 'ouverture']);
  });
});

describe('absences', () => {
  it('are whole days without times, and one day without a last one', () => {
    expect(absenceForm.parse({ premier: '2026-10-27', dernier: '31/10/2026', libelle: ' Congé ' })).toEqual({
      firstDay: '2026-10-27',
      lastDay: '2026-10-31',
      from: null,
      to: null,
      label: 'Congé',
    });
    expect(absenceForm.parse({ premier: '2026-10-27' })).toMatchObject({ lastDay: '2026-10-27', label: null });
  });

  it('over several days may end at an earlier time than they begin', () => {
    const typed = { premier: '2026-10-27', dernier: '2026-10-28', de: '14:00', a: '10:00' };
    expect(absenceForm.parse(typed)).toMatchObject({ from: 840, to: 600 });
    expect(faults(absenceForm, { ...typed, dernier: '' })).toEqual(['a']);
  });

  it.each([
    [{ premier: '' }, ['premier']],
    [{ dernier: '2026-10-26' }, ['dernier']],
    [{ dernier: '2028-10-26' }, ['dernier']],
    [{ de: '8:00' }, ['a']],
    [{ libelle: 'x'.repeat(81) }, ['libelle']],
  ])('say what is wrong with %j', (changed, fields) =>
    expect(faults(absenceForm, { premier: '2026-10-27', ...changed })).toEqual(fields),
  );

  it('are treated with at least one appointment, a means, and a reason when they are cancelled', () => {
    const typed = { indisponibilite: PLACE, touches: MOTIF, moyen: 'annuler', raison: 'Formation imprévue' };
    expect(treatForm.parse({ ...typed, moyen: 'proposer', raison: '' })).toMatchObject({ raison: null });
    expect(faults(treatForm, { ...typed, moyen: 'autre' })).toEqual(['moyen']);
    expect(faults(treatForm, { ...typed, raison: ' ' })).toEqual(['raison']);
    expect(treatForm.parse(typed)).toMatchObject({ touches: [MOTIF] });
    expect(faults(treatForm, { ...typed, touches: undefined })).toEqual(['touches']);
  });
});

it('an hour to move to is a moment and a place', () => {
  const typed = { 'rendez-vous': MOTIF, heure: `1812524400000 ${PLACE}` };
  expect(moveForm.parse(typed).heure).toEqual({ from: 1812524400000, placeId: PLACE });
  expect(faults(moveForm, { ...typed, heure: `demain ${PLACE}` })).toEqual(['heure']);
});
