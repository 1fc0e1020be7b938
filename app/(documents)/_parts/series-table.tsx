import { SourceMark } from '#app/_ui/guide-text.tsx';
import { bacName, SERIE_STATES, type SerieAccess } from '#lib/careers/core/bac-series.ts';
import type { Source } from '#lib/careers/core/source.ts';

/** Series of the bac that open or prepare a way. What is not listed is not closed, and the page says so. */
export function SeriesTable({ series, sources, caption }: { series: readonly SerieAccess[]; sources: readonly Source[]; caption: string }) {
  if (series.length === 0) return null;
  return (
    <>
      <table>
        <caption>{caption}</caption>
        <thead><tr><th scope="col">Série</th><th scope="col">Accès</th><th scope="col">Pourquoi</th></tr></thead>
        <tbody>
          {series.map(({ serie, state, source, note }) => (
            <tr key={serie}>
              <th scope="row">{bacName(serie)}</th>
              <td>{SERIE_STATES[state]}{source === undefined ? null : <>{inYear(sources[source - 1])} <SourceMark number={source} /></>}</td>
              <td>{note ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">Une série absente de ce tableau n’est pas fermée : demandez à l’établissement qui vous intéresse.</p>
    </>
  );
}

/** What was open in a year need not be open today: the year of the source is said with it. */
const inYear = (source: Source | undefined): string => (source?.publishedOn ? ` en ${source.publishedOn.slice(0, 4)}` : '');
