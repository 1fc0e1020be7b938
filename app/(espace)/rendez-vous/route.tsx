import { Notice } from '#app/_ui/notice.tsx';
import { personalDocument } from '#app/_kit/personal-document.tsx';
import { readerFrame } from '#app/_kit/reader-frame.ts';
import { getActor } from '#lib/access/index.ts';
import { readAppointmentsPage, type AppointmentsPage, type NamedAppointment } from '#lib/appointments/index.ts';
import { appointmentPage, hoursPage, zoneIn } from '#lib/appointments/core/choice.ts';
import type { Instant } from '#lib/appointments/core/zone.ts';
import { frenchMomentIn } from '#lib/platform/document/french-date.ts';
import { Call } from './_parts/week-hours.tsx';
import { adviserWords, modeWords, stateWords } from './_parts/words.ts';

export const dynamic = 'force-dynamic';

/** A person’s appointments, and what one can come for. To a guest, the second alone. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const zone = zoneIn(query);
  const reader = await getActor();
  const now = Date.now();
  const [page, frame] = await Promise.all([readAppointmentsPage(reader, now), readerFrame(reader)]);
  const clock = { now, zone };
  return personalDocument({
    path: '/rendez-vous',
    title: 'Rendez-vous',
    description: 'Parler à une conseillère ou un conseiller d’orientation : vos rendez-vous et les heures libres.',
    current: '/tableau-de-bord',
    frame,
    children: (
      <>
        {query.get('fait') === 'laisse' && (
          <Notice tone="success">L’heure est rendue : elle est libre de nouveau.</Notice>
        )}
        {page.held && <Held one={page.held} {...clock} />}
        {page.ahead.length > 0 && (
          <>
            <h2>Vos rendez-vous à venir</h2>
            <List of={page.ahead} {...clock} />
          </>
        )}
        <Motifs page={page} zone={zone} />
        {page.history.length > 0 && (
          <details>
            <summary>Vos rendez-vous passés ou annulés</summary>
            <List of={page.history} {...clock} />
          </details>
        )}
        {reader.kind === 'guest' ? (
          <p>
            Regarder les heures libres se fait sans compte. Pour en garder une,{' '}
            <a href={`/connexion?suite=${encodeURIComponent('/rendez-vous')}`}>connectez-vous ou créez un compte</a>.
          </p>
        ) : (
          <p>
            <a href="/tableau-de-bord">Revenir au tableau de bord</a>
          </p>
        )}
      </>
    ),
  });
}

type Clock = { now: Instant; zone: string };

function Held({ one, now, zone }: { one: NamedAppointment } & Clock) {
  const { appointment, motif, adviser } = one;
  return (
    <Notice tone="attention" title={stateWords(appointment, now, zone)}>
      <p>{`${motif} : ${frenchMomentIn(new Date(appointment.startsAt), zone)}, avec ${adviserWords(adviser)}.`}</p>
      <p>
        <a href={appointmentPage(appointment.id, { zone })}>Confirmer ce rendez-vous, ou laisser l’heure</a>
      </p>
    </Notice>
  );
}

function List({ of, now, zone }: { of: readonly NamedAppointment[] } & Clock) {
  return (
    <ul className="plain list">
      {of.map(({ appointment, motif, adviser, place }) => (
        <li key={appointment.id}>
          <a href={appointmentPage(appointment.id, { zone })}>{frenchMomentIn(new Date(appointment.startsAt), zone)}</a>
          <span>
            <strong>{stateWords(appointment, now, zone)}</strong>
          </span>
          <span className="hint">
            {[
              motif,
              `avec ${adviserWords(adviser)}`,
              modeWords(appointment.mode),
              appointment.mode === 'sur-place' && place,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What one can come for; one clear sentence when nobody receives. */
function Motifs({ page: { motifs, advisers, places }, zone }: { page: AppointmentsPage; zone: string }) {
  if (advisers.length === 0 || motifs.length === 0) {
    const phone = places.find((place) => place.phone !== null)?.phone ?? null;
    return (
      <>
        <h2>Prendre rendez-vous</h2>
        <p>Pour le moment, personne ne reçoit sur rendez-vous : aucune heure ne peut être prise ici.</p>
        <Call phone={phone} />
        {phone !== null && (
          <p>
            <a href="/contact">Aide et contact</a>
          </p>
        )}
      </>
    );
  }
  return (
    <>
      <h2>Prendre rendez-vous : pourquoi venez-vous ?</h2>
      <ul className="plain list">
        {motifs.map(({ slug, label, summary }) => (
          <li key={slug}>
            <a href={hoursPage({ motif: slug, zone })}>{label}</a>
            <span className="hint">{summary}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
