import type { z } from 'zod';
import type { Actor } from '#lib/access/core/actor.ts';
import { fault } from '#lib/access/core/fault.ts';
import type { Answer, Definition } from '#lib/access/pipeline/definition.ts';
import { zoneIn, type Choice } from '../core/choice.ts';
import { localDate, type Instant } from '../core/zone.ts';
import { readFreeWeek, type FreeWeek } from '../queries/free-week.ts';
import { slotsRequest, type Instead, type SlotsAnswer } from './schemas.ts';

export const NO_MOTIF = 'Ce motif n’existe pas, ou il ne se prend pas par ce moyen.';
const INSTEAD = 6;
const NOBODY = 'Cette personne ne reçoit plus, ou son identifiant est faux.';
const NOWHERE = 'Ce lieu ne convient pas, ou son identifiant est faux.';

const iso = (at: Instant): string => new Date(at).toISOString();
const hour = ({ from, to, placeId }: FreeWeek['hours'][number]) => ({ start: iso(from), end: iso(to), place: placeId });

type Asked = Pick<Choice, 'motif' | 'adviserId' | 'placeId' | 'mode' | 'week'>;
/** Reads as the page of the free hours does. */
const read = (actor: Actor, asked: Asked, zone: string, now: Instant): Promise<FreeWeek | null> =>
  readFreeWeek(actor, { ...asked, zone, hour: null }, now);

/**
 * Free hours to choose from in place of one that was not given: the next after it, or else the earliest.
 * @returns at most six; none when the person may book no more
 */
export async function readInstead(actor: Actor, asked: Asked, from: Instant, now: Instant): Promise<Instead> {
  const zone = zoneIn(new URLSearchParams());
  let week = await read(actor, { ...asked, week: localDate(from, zone) }, zone, now);
  if (week?.hours.length === 0 && week.next !== null)
    week = await read(actor, { ...asked, week: localDate(week.next, zone) }, zone, now);
  if (!week || week.full || week.adviserGone) return { slots: [] };
  const later = week.hours.filter((one) => one.from >= from);
  return { slots: (later.length > 0 ? later : week.hours).slice(0, INSTEAD).map(hour) };
}

function answerOf(week: FreeWeek): SlotsAnswer {
  const { slug, label, conditions, questions } = week.motif;
  return {
    motif: { slug, label, conditions, questions: [...questions], modes: [...week.modes] },
    mode: week.mode,
    firstDay: week.first,
    lastDay: week.last,
    slots: week.full ? [] : week.hours.map((one) => ({ ...hour(one), advisers: [...one.adviserIds] })),
    next: week.full || week.next === null ? null : iso(week.next),
    full: week.full,
    advisers: week.advisers.map(({ id, displayName }) => ({ id, name: displayName })),
    places: week.places.map(({ id, name, address }) => ({ id, name, address })),
  };
}

/** The free hours of a week for the person of the token, as their own page of free hours lists them. */
export const listSlots: Definition<z.output<typeof slotsRequest>, undefined, Answer<SlotsAnswer>> = {
  name: 'list-slots',
  verb: 'read',
  resource: 'opening-hours',
  subject: 'own',
  schema: slotsRequest,
  limits: ['api-person'],
  // The reading opens transactions of its own, as the person and as the service: none is held around them.
  withoutDatabase: () => true,
  async perform(_tx, { input, actor, now }) {
    const { motif, mode = null, adviser = null, place = null, day = null } = input;
    const zone = input.zone ?? zoneIn(new URLSearchParams());
    const asked = { motif, mode, adviserId: adviser, placeId: place, week: day };
    const week = await read(actor, asked, zone, now.getTime());
    if (!week) return fault('invalid', { fieldErrors: { motif: NO_MOTIF } });
    // What the page would leave out of the choice is said to a program.
    if (mode !== null && week.mode !== mode)
      return fault('invalid', {
        fieldErrors: { mode: 'Ce motif ne se prend pas de cette façon, ou pas encore par cette personne.' },
      });
    if (week.adviserGone) return fault('invalid', { fieldErrors: { adviser: NOBODY } });
    if (place !== null && week.place === null) return fault('invalid', { fieldErrors: { place: NOWHERE } });
    return { ok: true, data: answerOf(week) };
  },
};
