import type { ReactNode } from 'react';
import { Notice } from '#app/_ui/notice.tsx';
import { Table } from '#app/_ui/table.tsx';
import { decimal } from '#lib/assessments/core/index.ts';
import { occupationTitle, type Occupation } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { TIER_LIMITS, type Tier } from '#lib/guidance/core/tiers.ts';
import type { NearProfile, Nearest } from '#lib/guidance/core/nearest.ts';
import type { OnetProfile } from '#lib/guides/index.ts';

/** Occupations of the catalogue, by O*NET-SOC code. */
export type Catalogue = ReadonlyMap<
  string,
  readonly Pick<Occupation, 'slug' | 'titleFeminine' | 'titleMasculine' | 'precision'>[]
>;

/** Of the two shapes: r says nothing of how much somebody likes what a profession asks for. */
const TIER_NAMES: Readonly<Record<Tier, string>> = {
  forte: 'très semblable',
  bonne: 'semblable',
  'a-explorer': 'moins semblable',
};

/** The nearest professions of the whole table, for somebody who reads a correlation. */
export function NearestTable({
  found,
  catalogue,
  release,
}: {
  found: Extract<Nearest<OnetProfile>, { kind: 'proches' }>;
  catalogue: Catalogue;
  release: string;
}) {
  const { nearest, tiers, compared } = found;
  return (
    <section aria-labelledby="professions">
      <h2 id="professions">{`Les ${nearest.length} professions les plus proches`}</h2>
      <p>
        {`${compared} professions comparées : ${tiers.forte} de forme très semblable (r d’au moins ${decimal(TIER_LIMITS.forte, 3)}), ${tiers.bonne} de forme semblable (r d’au moins ${decimal(TIER_LIMITS.bonne, 3)}).`}
      </p>
      {tiers.forte === 0 && (
        <p>
          Aucune n’a une forme très semblable. Cela arrive, et ne dit rien de mauvais sur la personne : ce profil est
          rare dans la table.
        </p>
      )}
      <Notice title="Des titres en anglais, des professions des États-Unis">
        La table décrit le travail aux États-Unis. Au Congo, le même mot peut désigner un autre travail, d’autres
        études, ou rien du tout. Servez-vous-en pour trouver des pistes à discuter, jamais pour choisir ou écarter
        quelqu’un.
      </Notice>
      <Table
        caption={'Professions, de la plus proche à la moins proche'}
        head={['Profession (en anglais), code O*NET, et métier de notre catalogue', 'r', 'Forme du profil']}
        rows={nearest.map((one) => row(one, catalogue))}
      />
      <p className="hint">
        {`r est la corrélation de Pearson entre les six scores et les six intérêts de la profession, arrondie à deux décimales. Elle ne tient pas compte du niveau des scores. Source : ${release}, U.S. Department of Labor (USDOL/ETA), licence CC BY 4.0. L’USDOL/ETA n’a ni approuvé ni vérifié cet usage.`}
      </p>
    </section>
  );
}

/** The link stands under the title: a column of its own would lie outside a phone’s screen. */
function row({ profile, r, tier }: NearProfile<OnetProfile>, catalogue: Catalogue): ReactNode[] {
  return [
    <>
      {profile.title === null ? 'Titre inconnu' : <span lang="en">{profile.title}</span>}
      <br />
      <span className="hint">{profile.soc}</span>
      {(catalogue.get(profile.soc) ?? []).map((ours) => (
        <span key={ours.slug}>
          <br />
          <a href={`/metiers/${ours.slug}`}>{occupationTitle(ours)}</a>
        </span>
      ))}
    </>,
    decimal(r, 2),
    TIER_NAMES[tier],
  ];
}
