import type { Reading } from '#lib/guides/index.ts';
import { pagePath, type PageKind } from '#lib/guides/core/pages.ts';
import type { Source } from '#lib/guides/core/source.ts';
import { frenchCivilDay, frenchDay } from '#lib/platform/document/french-date.ts';

/** Who wrote a page, from when it is, and whether a person has read it through. */
export function PageState({
  updatedOn,
  author,
  reading,
}: {
  updatedOn: string;
  author: string;
  reading: Reading | null;
}) {
  return (
    <p className="hint">
      Mis à jour le <time dateTime={updatedOn}>{frenchCivilDay(updatedOn)}</time> par{' '}
      {author.startsWith('rédaction') ? `la ${author}` : author}.{' '}
      {reading
        ? `Relu ${reading.name ? `par ${reading.name} ` : ''}le ${frenchDay(reading.on)}.`
        : 'À relire : cette page n’a pas encore été vérifiée par une personne qui connaît le sujet de près.'}
    </p>
  );
}

/** Where the sources stand, for the contents of a page. */
export const SOURCES = { id: 'sources', heading: 'Sources' } as const;

/** The sources by number, or what the page rests on where it has none. */
export function Sources({ sources, author }: { sources: readonly Source[]; author: string }) {
  return (
    <>
      <h2 id={SOURCES.id}>{SOURCES.heading}</h2>
      {sources.length > 0 && (
        <ol>
          {sources.map((source, index) => (
            <li key={source.url} id={`source-${index + 1}`}>
              <a href={source.url} rel="nofollow">
                {source.title}
              </a>
              , {source.publisher}
              {source.publishedOn ? `, ${publishedOn(source.publishedOn)}` : ''}. Lu{'\u00a0'}le{'\u00a0'}
              {frenchCivilDay(source.consultedOn)}.
            </li>
          ))}
        </ol>
      )}
      <p>
        {sources.length > 0 ? 'Les phrases sans numéro sont écrites' : 'Cette page est écrite'} par la{' '}
        {author.replace(/^la /, '')}, d’après ce que l’on sait du sujet en général.
      </p>
    </>
  );
}

/** « 2025 », « août 2025 » or « 31 août 2025 », as far as it is known. */
function publishedOn(date: string): string {
  if (date.length === 10) return frenchCivilDay(date);
  return date.length === 7 ? frenchCivilDay(`${date}-01`).replace(/^1er\u00a0/, '') : date;
}

/** Where a reader says what is wrong on this page. */
export function ReportLink({ kind, slug }: { kind: PageKind; slug: string }) {
  return (
    <p className="no-print">
      Une phrase est fausse, ou n’est plus vraie ?{' '}
      <a href={`/signaler?page=${pagePath(kind, slug)}`}>Signaler une erreur</a>
    </p>
  );
}
