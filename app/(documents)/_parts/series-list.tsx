import { SourceMark } from '#app/_ui/guide-text.tsx';
import { bacName, type SerieAccess } from '#lib/guides/core/bac-series.ts';
import type { Source } from '#lib/guides/core/source.ts';

/** Series of the bac that open or prepare a way. What is not listed is not closed, and the page says so. */
export function SeriesList({
  series,
  sources,
  heading,
}: {
  series: readonly SerieAccess[];
  sources: readonly Source[];
  heading: string;
}) {
  if (series.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {series.map(({ serie, source, note }) => (
          <li key={serie}>
            <b>{bacName(serie)}</b>,{' '}
            {source === undefined ? (
              'à confirmer'
            ) : (
              <>
                {openIn(sources[source - 1])} <SourceMark number={source} />
              </>
            )}
            {note && ` : ${note}`}
          </li>
        ))}
      </ul>
      <p className="hint">
        Une série absente de cette liste n’est pas fermée : demandez à l’établissement qui vous intéresse.
      </p>
    </>
  );
}

/** What was open in a year need not be open today: the year of the source is said with it. */
const openIn = (source: Source | undefined): string =>
  source?.publishedOn ? `ouvert en ${source.publishedOn.slice(0, 4)}` : 'ouvert, année à vérifier';
