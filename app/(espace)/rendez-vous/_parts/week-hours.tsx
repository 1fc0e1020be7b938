import { Button, ButtonLink } from '#app/_ui/button.tsx';
import type { Week } from '#lib/appointments/index.ts';
import { hourValue, type HourChoice } from '#lib/appointments/core/choice.ts';
import { instantAt, localDate, type Instant, type LocalDate } from '#lib/appointments/core/zone.ts';
import { frenchHour, frenchWeekday, zoneName } from '#lib/platform/document/french-date.ts';
import { dayAndHour } from './words.ts';

/** What a week’s hours are drawn from. */
export type WeekProps = {
  week: Week;
  zone: string;
  /** Named beside each hour when the hours are at several. */
  places: readonly { readonly id: string; readonly name: string }[];
  /** The address of the week of a day. */
  href: (day: LocalDate) => string;
  phone: string | null;
  /** The hour that the reader keeps, with its page. */
  kept?: (HourChoice & { readonly page: string }) | null;
};

const dayWords = (day: LocalDate, zone: string): string => frenchWeekday(new Date(instantAt(day, 720, zone)), zone);

/** The heading of a week, with the zone in which its hours are said. */
export function WeekHeading({ week, zone }: Pick<WeekProps, 'week' | 'zone'>) {
  return (
    <>
      <h2 id="heures">{`Heures libres du ${dayWords(week.first, zone)} au ${dayWords(week.last, zone)}`}</h2>
      <p className="hint">{`Toutes les heures de cette page : ${zoneName(zone)}.`}</p>
    </>
  );
}

/** The hours of a week as buttons of the form around them: day by day of the reader, and place by place. */
export function HourButtons({ week, zone, places, kept = null }: WeekProps) {
  const days = Map.groupBy(week.hours, ({ from }) => localDate(from, zone));
  const nameOf = (id: string | undefined): string => places.find((place) => place.id === id)?.name ?? '';
  const several = new Set(week.hours.map(({ placeId }) => placeId)).size > 1;
  return (
    <>
      {!several && <p>{`Lieu : ${nameOf(week.hours[0]?.placeId)}`}</p>}
      {[...days].map(([day, hours]) => (
        <div key={day}>
          <h3>{dayWords(day, zone)}</h3>
          {[...Map.groupBy(hours, ({ placeId }) => placeId)].map(([placeId, there]) => (
            <div key={placeId}>
              {several && <p className="hint">{nameOf(placeId)}</p>}
              <p className="actions">
                {there.map((free) => (
                  <HourButton
                    key={hourValue(free)}
                    hour={free}
                    clock={frenchHour(new Date(free.from), zone)}
                    before={`${dayWords(day, zone)}, ${several ? `${nameOf(placeId)}, ` : ''}`}
                    kept={kept}
                  />
                ))}
              </p>
            </div>
          ))}
        </div>
      ))}
    </>
  );
}

type HourButtonProps = { hour: HourChoice; clock: string; before: string; kept: WeekProps['kept'] };

/** One hour; `before` is said to whoever hears the button without its headings. */
function HourButton({ hour, clock, before, kept }: HourButtonProps) {
  if (kept && kept.from === hour.from && kept.placeId === hour.placeId)
    return <ButtonLink href={kept.page}>{`${clock} : gardée pour vous`}</ButtonLink>;
  return (
    <Button variant="secondary" name="heure" value={hourValue(hour)}>
      <span>
        <span className="hidden-text">{before}</span>
        {clock}
      </span>
    </Button>
  );
}

/** Why a week has no free hour, where the next one is, and whom to call. */
export function EmptyWeek({ week, zone, href, phone }: Omit<WeekProps, 'places' | 'kept'>) {
  return (
    <>
      <p>{whyEmpty(week, zone)}</p>
      {week.next !== null && <NextFree at={week.next} zone={zone} href={href} />}
      <Call phone={phone} />
    </>
  );
}

function NextFree({ at, zone, href }: { at: Instant; zone: string; href: WeekProps['href'] }) {
  return (
    <p>
      {'Prochaine heure libre : '}
      <a href={href(localDate(at, zone))}>{dayAndHour(at, zone)}</a>.
    </p>
  );
}

function whyEmpty({ where, next, lastDay }: Week, zone: string): string {
  if (next === null) return `Aucune heure ne peut être prise d’ici au ${dayWords(lastDay, zone)}.`;
  if (where === 'before') return 'Il est trop tard pour prendre rendez-vous cette semaine-là.';
  if (where === 'after') return `On peut prendre rendez-vous jusqu’au ${dayWords(lastDay, zone)}.`;
  return 'Plus aucune heure ne peut être prise cette semaine.';
}

/** Whom to call, when there is a number. */
export function Call({ phone }: { phone: string | null }) {
  return phone === null ? (
    <p>
      Vous avez besoin d’aide ? <a href="/contact">Voir à qui s’adresser</a>.
    </p>
  ) : (
    <p>
      {'Vous pouvez aussi appeler le '}
      <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>.
    </p>
  );
}

/** To the weeks before and after, as far as one may book. */
export function WeekLinks({ week, href }: Pick<WeekProps, 'week' | 'href'>) {
  if (week.before === null && week.after === null) return null;
  return (
    <p className="actions">
      {week.before !== null && <a href={href(week.before)}>Semaine d’avant</a>}
      {week.after !== null && <a href={href(week.after)}>Semaine d’après</a>}
    </p>
  );
}
