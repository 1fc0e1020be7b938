import { Button } from '#app/_ui/button.tsx';
import { occupationTitle } from '#lib/guides/core/kinds/metier/catalogue.ts';
import type { OccupationPage } from '#lib/guides/core/pages.ts';

const byTitle = new Intl.Collator('fr');
const LABELS = ['Premier métier', 'Deuxième métier', 'Troisième métier'] as const;

type ChooseFormProps = {
  chosen: readonly OccupationPage[];
  all: readonly OccupationPage[];
  favourites: readonly string[];
};

/**
 * Adds an occupation to what is compared; two lists only when nothing is chosen yet: each holds the whole catalogue.
 */
export function ChooseForm({ chosen, all, favourites }: ChooseFormProps) {
  const left = all
    .filter((page) => !chosen.includes(page))
    .sort((a, b) => byTitle.compare(a.titleFeminine, b.titleFeminine));
  const kept = left.filter(({ slug }) => favourites.includes(slug));
  const others = left.filter(({ slug }) => !favourites.includes(slug));
  const places = chosen.length === 0 ? [0, 1] : [chosen.length];
  return (
    <section aria-labelledby="choisir">
      <h2 id="choisir">{chosen.length < 2 ? 'Choisir les métiers' : 'Ajouter un troisième métier'}</h2>
      <form method="get" action="/metiers/comparer">
        {chosen.map(({ slug }, index) => (
          <input key={slug} type="hidden" name={'abc'.charAt(index)} value={slug} />
        ))}
        {places.map((place) => (
          <div className="field" key={place}>
            <label htmlFor={`metier-${place}`}>{LABELS[place]}</label>
            <select id={`metier-${place}`} name={'abc'.charAt(place)} defaultValue="">
              <option value="">Choisir</option>
              {kept.length > 0 && (
                <optgroup label="Vos métiers gardés">
                  <Options pages={kept} />
                </optgroup>
              )}
              {kept.length > 0 ? (
                <optgroup label="Les autres métiers">
                  <Options pages={others} />
                </optgroup>
              ) : (
                <Options pages={others} />
              )}
            </select>
          </div>
        ))}
        <Button variant={chosen.length < 2 ? 'primary' : 'secondary'}>Comparer</Button>
      </form>
    </section>
  );
}

function Options({ pages }: { pages: readonly OccupationPage[] }) {
  return pages.map((page) => (
    <option key={page.slug} value={page.slug}>
      {occupationTitle(page)}
    </option>
  ));
}
