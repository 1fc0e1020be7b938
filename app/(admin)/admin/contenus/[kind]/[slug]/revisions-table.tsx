import { Table } from '#app/_ui/table.tsx';
import { frenchMoment } from '#lib/platform/document/french-date.ts';
import type { Place } from '../../../_parts/page-params.ts';

/** Who published what, when and why, the newest first. */
export function Revisions({ place: { path, revisions, revision } }: { place: Place }) {
  return (
    <>
      <h2>Versions publiées</h2>
      <Table
        caption="De la plus récente à la plus ancienne"
        head={['Version', 'Publiée le', 'Par', 'Pourquoi']}
        rows={revisions.map((one) => [
          <a key="a" href={`${path}/revisions/${one.number}`}>
            {one.number}
            <span className="hidden-text">, voir cette version</span>
          </a>,
          `${frenchMoment(one.publishedAt)}${one.number === revision ? ', en ligne' : ''}`,
          one.authorName ?? 'Une personne qui n’a plus de compte',
          `${one.reason}${one.reading ? ' (relue)' : ''}`,
        ])}
      />
    </>
  );
}
