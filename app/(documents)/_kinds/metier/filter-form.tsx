import { Button } from '#app/_ui/button.tsx';
import { POLE_TEXTS } from '#lib/assessments/core/interpretation-texts.ts';
import { POLES } from '#lib/interests/poles.ts';
import { BAC_SERIE_IDS, bacName } from '#lib/guides/core/bac-series.ts';
import type { BrowseFilters } from '#lib/guides/core/browse.ts';
import { ROUTE_IDS, ROUTES, SECTOR_SLUGS, SECTORS } from '#lib/guides/core/kinds/metier/catalogue.ts';

type Choice = readonly [value: string, label: string];

/** Narrows the list; everything is optional, and nothing is asked about the person. */
export function FilterForm({ filters }: { filters: BrowseFilters }) {
  const { sector, route, serie, pole } = filters;
  const narrowed = route !== null || serie !== null || pole !== null;
  const chosen = narrowed || sector !== null;
  return (
    <details className="no-print" open={narrowed}>
      <summary>Choisir par secteur, chemin, série du bac ou famille d’intérêts</summary>
      <form action="/metiers" method="get" className="filters">
        <Choices
          name="secteur"
          label="Secteur"
          all="Tous"
          value={filters.sector && SECTOR_SLUGS[filters.sector]}
          choices={SECTORS.map((sector) => [SECTOR_SLUGS[sector], sector])}
        />
        <Choices
          name="voie"
          label="Chemin d’accès"
          all="Tous"
          value={filters.route}
          choices={ROUTE_IDS.map((id) => [id, ROUTES[id]])}
        />
        <Choices
          name="serie"
          label="Série du bac"
          all="Toutes"
          value={filters.serie}
          choices={BAC_SERIE_IDS.map((id) => [id, bacName(id)])}
        />
        <Choices
          name="lettre"
          label="Famille d’intérêts"
          all="Toutes"
          value={filters.pole}
          choices={POLES.map((pole) => [pole, `${pole} : ${POLE_TEXTS[pole].name}`])}
        />
        <p className="actions">
          <Button variant="secondary">Montrer</Button>
          {chosen && <a href="/metiers">Tout montrer</a>}
        </p>
      </form>
    </details>
  );
}

function Choices({
  name,
  label,
  all,
  value,
  choices,
}: {
  name: string;
  label: string;
  all: string;
  value: string | null;
  choices: readonly Choice[];
}) {
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value ?? ''}>
        <option value="">{all}</option>
        {choices.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}
