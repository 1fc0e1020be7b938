import { Button } from '#app/_ui/button.tsx';
import { BAC_SERIE_IDS, bacName, type BacSerie } from '#lib/guides/core/bac-series.ts';
import { ROUTE_IDS, ROUTES, type Route } from '#lib/guides/core/kinds/metier/catalogue.ts';

type FiltersProps = {
  base: string;
  only: Route | null;
  serie: BacSerie | null;
  /** Of the reader’s profile, null when they gave none; undefined where nobody chooses by series. */
  ownSerie: BacSerie | null | undefined;
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
export function Filters({ base, only, serie, ownSerie }: FiltersProps) {
  const routes: readonly (readonly [Route | null, string])[] = [
    [null, 'Toutes les voies'],
    ...ROUTE_IDS.map((id) => [id, ROUTES[id]] as const),
  ];
  return (
    <details className="no-print" open={only !== null || serie !== null}>
      <summary>{summaryOf(serie, ownSerie !== undefined)}</summary>
      <p>
        {'Montrer : '}
        {routes.map(([id, label], index) => (
          <span key={label}>
            {index > 0 && ' · '}
            {id === only ? <strong>{label}</strong> : <a href={seen(base, id, serie)}>{label}</a>}
          </span>
        ))}
      </p>
      {ownSerie !== undefined && <SerieChoice {...{ base, only, serie, ownSerie }} />}
    </details>
  );
}

function summaryOf(serie: BacSerie | null, bySerie: boolean): string {
  if (serie !== null) return `Rangés selon ce que nous savons du ${bacName(serie)}`;
  return bySerie ? 'Choisir une voie, ou ranger selon une série de bac' : 'Choisir une voie';
}

function SerieChoice({ base, only, serie, ownSerie }: FiltersProps) {
  return (
    <>
      <p>
        Tous les métiers restent visibles, aussi ceux pour lesquels nous n’avons pas d’information.
        {ownSerie && ownSerie !== serie && (
          <>
            {' '}
            <a href={seen(base, only, ownSerie)}>{`Ma série : ${bacName(ownSerie)}`}</a>
          </>
        )}
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
