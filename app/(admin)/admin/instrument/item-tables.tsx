import { Table } from '#app/_ui/table.tsx';
import { decimal, POLE_TEXTS, type Instrument } from '#lib/assessments/core/index.ts';
import {
  figureInWords,
  FIGURES_FROM,
  ITEM_LIMITS,
  percentage,
  type InstrumentFigures,
  type ItemFigures,
} from '#lib/assessments/core/item-analysis/index.ts';
import { POLES } from '#lib/interests/poles.ts';

/** The questions of each pole, folded; how many of them are to be looked at stands outside. */
export function ItemTables({ instrument, figures }: { instrument: Instrument; figures: InstrumentFigures }) {
  const byId = new Map(figures.items.map((item) => [item.id, item]));
  return POLES.map((pole) => {
    const items = instrument.items.flatMap(({ id, text, pole: own }) => {
      const found = own === pole ? byId.get(id) : undefined;
      return found ? [{ text, found }] : [];
    });
    const name = `${pole} : ${POLE_TEXTS[pole].name}`;
    const doubtful = items.filter(({ found }) => doubtsAbout(found).length > 0).length;
    return (
      <details key={pole}>
        <summary>{`${name} (${doubtful === 0 ? 'aucune question à revoir' : `${doubtful} à revoir`})`}</summary>
        <Table
          caption={name}
          head={['Activité', 'Moyenne', 'r corrigé', 'Ne connaissent pas', 'À revoir']}
          rows={items.map(({ text, found }) => [
            text,
            figureInWords(found.mean, found.n, FIGURES_FROM, (mean) => decimal(mean, 1)),
            figureInWords(found.itemRest, figures.poles[pole].n, FIGURES_FROM, decimal),
            figureInWords(found.unknownShare, figures.people, FIGURES_FROM, percentage),
            doubtsAbout(found).join(' ; ') || '—',
          ])}
        />
      </details>
    );
  });
}

/** Why a question is to be looked at; empty when nothing says so. */
export function doubtsAbout({ itemRest, unknownShare }: ItemFigures): string[] {
  return [
    ...(itemRest !== null && itemRest < ITEM_LIMITS.itemRest ? ['peu liée aux autres questions du pôle'] : []),
    ...(unknownShare !== null && unknownShare > ITEM_LIMITS.unknownShare ? ['souvent inconnue'] : []),
  ];
}
