import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { AdviserAppointment, Change } from '#lib/appointments/index.ts';
import { AppointmentList } from '../../../_parts/appointment-list.tsx';
import { AppointmentActions } from './appointment-actions.tsx';
import { History } from './history.tsx';

const START = Date.parse('2027-06-09T07:00Z');
const MINUTE = 60_000;
const ZONE = 'Africa/Brazzaville';

const confirmed: AdviserAppointment = {
  id: '0a000000-0000-7000-8000-00000000000a',
  personId: '0a000000-0000-7000-8000-00000000000b',
  adviserId: '0a000000-0000-7000-8000-00000000000c',
  motifId: '0a000000-0000-7000-8000-00000000000d',
  placeId: null,
  mode: 'sur-place',
  status: 'confirmed',
  startsAt: START,
  endsAt: START + 45 * MINUTE,
  deadlineMinutes: 240,
  holdExpiresAt: null,
  revision: 0,
  firstAvailable: false,
  arrivedAt: null,
  cancelledBy: null,
  cancelReason: null,
  createdAt: START,
  personName: 'Grâce Mabiala',
  motif: 'Mon CV',
  place: 'Centre Poto-Poto',
};

/** The forms that are offered, by their ids, and « deplacer » for the link. */
function offered(changed: Partial<AdviserAppointment>, now: number): string[] {
  const appointment = { ...confirmed, ...changed };
  const html = renderToStaticMarkup(<AppointmentActions appointment={appointment} now={now} token="t" page="/p" />);
  return [...html.matchAll(/<form id="([^"]+)"|href="[^"]+(\/deplacer)"/g)].map(([, form, link]) => form ?? link!);
}

describe('what an adviser is offered', () => {
  it.each([
    ['ahead', {}, START - 90 * MINUTE, ['/deplacer', 'annuler']],
    ['soon', {}, START - 60 * MINUTE, ['arrivee', '/deplacer', 'annuler']],
    ['there', { arrivedAt: START - 5 * MINUTE }, START - MINUTE, ['/deplacer', 'annuler']],
    ['begun', { arrivedAt: START }, START, ['honore', 'manque']],
    ['asked for', { status: 'pending' }, START - 90 * MINUTE, ['accepter', '/deplacer', 'refuser']],
    ['never answered', { status: 'pending' }, START, []],
    ['honoured', { status: 'completed' }, START + MINUTE, ['manque', 'reprendre']],
    ['missed', { status: 'no_show' }, START + MINUTE, ['honore', 'reprendre']],
    ['cancelled', { status: 'cancelled', cancelledBy: 'person' }, START - 90 * MINUTE, []],
  ] as const)('%s', (_, changed, now, forms) => expect(offered(changed, now)).toEqual(forms));
});

it('a line says hour, name, motif, place and state; on paper it has a box, and a cancelled one is left out', () => {
  const line = (changed: Partial<AdviserAppointment>) =>
    renderToStaticMarkup(
      <AppointmentList appointments={[{ ...confirmed, ...changed }]} zone={ZONE} now={START - 90 * MINUTE} />,
    );
  const text = line({}).replace(/<[^>]+>/g, ' ');
  for (const words of ['8 h 00', 'Grâce Mabiala', 'Mon CV', 'sur place, Centre Poto-Poto', 'Aujourd’hui', '☐'])
    expect(text.replace(/[\u00a0\u202f]/g, ' ')).toContain(words);
  expect(line({})).not.toContain('<li class="no-print"');
  expect(line({ status: 'cancelled', cancelledBy: 'person' })).toContain('<li class="no-print"');
  expect(line({ personName: null, personId: null })).toContain('Compte effacé');
});

it('the history tells a move with both hours, and not that an hour was kept', () => {
  const change = { at: START, from: null, to: 'hold', fromTime: null, toTime: START, side: 'person' } as const;
  const changes: Change[] = [
    change,
    { ...change, from: 'hold', to: 'pending', fromTime: START },
    { ...change, from: 'pending', to: 'pending', fromTime: START, toTime: START + 60 * MINUTE, side: 'service' },
  ];
  const html = renderToStaticMarkup(<History changes={changes} zone={ZONE} />).replace(/[\u00a0\u202f]/g, ' ');
  expect([...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, text]) => text)).toEqual([
    'mercredi 9 juin 2027 à 8 h 00 : Demandé par la personne',
    'mercredi 9 juin 2027 à 8 h 00 : Reporté du mercredi 9 juin 2027 à 8 h 00 au mercredi 9 juin 2027 à 9 h 00 par le service',
  ]);
});
