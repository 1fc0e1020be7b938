import { Table } from '#app/_ui/table.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { ALL, cellOf, motifRow, placeRow } from '#lib/appointments/core/statistics/figures.ts';
import type { Printed } from '#lib/appointments/core/statistics/tables.ts';
import { DEFINITIONS } from './figures.ts';

/** A number that is hidden. */
export const HIDDEN = 'caché';
const shown = (printed: Printed, row: string, figure: string): string =>
  String(printed.get(cellOf(row, figure)) ?? HIDDEN);

/** All appointments of the period together, each number beside what it counts. */
export const Together = ({ printed }: { printed: Printed }) => (
  <SummaryList
    rows={DEFINITIONS.map(({ figure, name, definition }) => ({
      term: name,
      value: (
        <>
          <b>{shown(printed, ALL, figure)}</b> <span className="hint">{definition}</span>
        </>
      ),
    }))}
  />
);

type Row = { readonly row: string; readonly name: string };

const Split = ({
  printed,
  caption,
  first,
  rows,
}: {
  printed: Printed;
  caption: string;
  first: string;
  rows: Row[];
}) => (
  <Table
    caption={caption}
    head={[first, ...DEFINITIONS.map(({ name }) => name)]}
    rows={rows.map(({ row, name }) => [name, ...DEFINITIONS.map(({ figure }) => shown(printed, row, figure))])}
  />
);

export const ByMotif = ({
  printed,
  motifs,
}: {
  printed: Printed;
  motifs: readonly { id: string; label: string }[];
}) => (
  <Split
    printed={printed}
    caption="Par motif"
    first="Motif"
    rows={motifs.map(({ id, label }) => ({ row: motifRow(id), name: label }))}
  />
);

export const ByPlace = ({ printed, places }: { printed: Printed; places: readonly { id: string; name: string }[] }) => (
  <Split
    printed={printed}
    caption="Par lieu"
    first="Lieu"
    rows={[
      ...places.map(({ id, name }) => ({ row: placeRow(id), name })),
      { row: placeRow(null), name: 'Par téléphone ou en visioconférence' },
    ]}
  />
);
