import { Button } from '#app/_ui/button.tsx';
import { BAC_SERIE_IDS, bacName, type BacSerie } from '#lib/guides/core/bac-series.ts';
import { ROUTE_IDS, ROUTES, type Route } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { Hole } from '#lib/platform/document/holes.tsx';

type Choice = { base: string; only: Route | null; serie: BacSerie | null };
type FiltersProps = Choice & {
  /** Whether one may choose by series here. */
  bySerie: boolean;
};

/** The address of the result seen so. */
export const seen = (base: string, only: Route | null, serie: BacSerie | null): string => {
  const query = [only && `voie=${only}`, serie && `serie=${serie}`].filter(Boolean).join('&');
  return `${base}${query && `?${query}`}#metiers`;
};

/**
 * « Montrer » by level and by series, only as far as one wants: nothing is asked, nothing is stored, nothing is hidden
 * for want of information.
 */
export function Filters({ base, only, serie, bySerie }: FiltersProps) {
  const routes: readonly (readonly [Route | null, string])[] = [
    [null, 'Toutes les voies'],
    ...ROUTE_IDS.map((id) => [id, ROUTES[id]] as const),
  ];
  return (
    <details className="no-print" open={only !== null || serie !== null}>
      <summary>{summaryOf(serie, bySerie)}</summary>
      <p>
        {'Montrer : '}
        {routes.map(([id, label], index) => (
          <span key={label}>
            {index > 0 && ' · '}
            {id === only ? <strong>{label}</strong> : <a href={seen(base, id, serie)}>{label}</a>}
          </span>
        ))}
      </p>
      {bySerie && <SerieChoice {...{ base, only, serie }} />}
    </details>
  );
}

function summaryOf(serie: BacSerie | null, bySerie: boolean): string {
  if (serie !== null) return `Rangés selon ce que nous savons du ${bacName(serie)}`;
  return bySerie ? 'Choisir un chemin ou une série' : 'Choisir un chemin d’études';
}

/**
 * The series of the reader’s profile, offered as a choice and never applied by itself: it fills the hole `serie`.
 * Nothing when they gave none, or have chosen it.
 */
export function OwnSerie({ base, only, serie, ownSerie }: Choice & { ownSerie: BacSerie | null }) {
  if (!ownSerie || ownSerie === serie) return null;
  return (
    <>
      {' '}
      <a href={seen(base, only, ownSerie)}>{`Ma série : ${bacName(ownSerie)}`}</a>
    </>
  );
}

function SerieChoice({ base, only, serie }: Choice) {
  return (
    <>
      <p>
        Tous les métiers restent visibles, aussi ceux pour lesquels nous n’avons pas d’information.
        <Hole name="serie" />
        {serie !== null && (
          <>
            {' '}
            <a href={seen(base, only, null)}>Ne plus ranger par série</a>
          </>
        )}
      </p>
      <form method="get" action={`${base}#metiers`} className="search">
        {only && <input type="hidden" name="voie" value={only} />}
        <label htmlFor="serie">Série</label>
        <div>
          <select id="serie" name="serie" defaultValue={serie ?? ''} className="max-w-56">
            <option value="">Choisir</option>
            {BAC_SERIE_IDS.map((id) => (
              <option key={id} value={id}>
                {bacName(id)}
              </option>
            ))}
          </select>
          <Button variant="secondary">Montrer</Button>
        </div>
      </form>
    </>
  );
}
