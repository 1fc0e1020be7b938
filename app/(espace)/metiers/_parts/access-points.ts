import { BAC_SERIE_IDS, bacName } from '#lib/guides/core/bac-series.ts';
import { ROUTES, type Route } from '#lib/guides/core/kinds/metier/catalogue.ts';
import { levelFit, type SerieFit } from '#lib/guidance/core/fit.ts';
import { listed } from '#lib/assessments/core/index.ts';
import { EDUCATION_LEVELS, labelOf } from '#lib/people/core/choices.ts';

export type Point = {
  /** `acquis`: held. `reste`: still to do or to check. `inconnu`: not known, and counted for nothing. */
  readonly state: 'acquis' | 'reste' | 'inconnu';
  readonly text: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
  /** Telling it in the profile would answer it. */
  readonly toTell: boolean;
};

const point = (state: Point['state'], text: string, more: Partial<Pick<Point, 'links' | 'toTell'>> = {}): Point => ({
  state,
  text,
  links: [],
  toTell: false,
  ...more,
});
const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

function levelPoint(route: Route, level: string | null): Point {
  const said = level === null ? '' : `Vos études (« ${labelOf(EDUCATION_LEVELS, level)} »)`;
  const way = `le chemin habituel, « ${ROUTES[route]} »`;
  switch (levelFit(route, level)) {
    case 'libre':
      return point('acquis', 'Le niveau d’études : pour ce métier, le bac n’est pas demandé d’habitude.');
    case 'atteint':
      return point('acquis', `${said} : vous êtes à l’étape que demande ${way}, ou plus loin.`);
    case 'juste-avant':
      return point('reste', `${said} : c’est l’étape juste avant celle que demande ${way}.`);
    case 'plus-loin':
      return point(
        'reste',
        `${said} : il reste plusieurs étapes jusqu’à celle que demande ${way}. Le guide dit par où passer.`,
      );
    case 'inconnu':
      return level === null
        ? point('inconnu', `Vos études : nous ne les connaissons pas. Voici ${way}.`, { toTell: true })
        : point('inconnu', `${said} : nous ne savons pas les placer sur ${way}. Demandez à une école ou à l’ACPE.`);
  }
}

/** « Dits ouverts par une source : bac C et bac D. À confirmer : bac A. » Empty when nothing is known. */
export function knownSeries(known: SerieFit['known']): string {
  const names = (state: string): string => listed(BAC_SERIE_IDS.filter((id) => known.get(id) === state).map(bacName));
  const [open, unsure, named] = [names('ouvert'), names('à confirmer'), names('citée')];
  return [
    open && `Une source a dit la voie ouverte : ${open}.`,
    unsure && `Y préparent, à confirmer : ${unsure}.`,
    named && `Nommés par une école en lien : ${named}.`,
    (open || unsure || named) && 'Une série absente n’est pas fermée.',
  ]
    .filter(Boolean)
    .join(' ');
}

function seriePoint(route: Route, { serie, state, witnesses, known }: SerieFit): Point | null {
  if (serie === null) {
    const words = knownSeries(known);
    // Without the bac on the way, nobody needs to say which one.
    if (route === 'sans-bac' && words === '') return null;
    return point(
      'inconnu',
      `Votre série de bac : nous ne la connaissons pas. ${words || 'Pour ce métier, nous n’avons d’information sur aucune série.'}`,
      { toTell: true },
    );
  }
  const name = upperFirst(bacName(serie));
  if (state === null) {
    return point(
      'inconnu',
      `${name} : nous n’avons pas d’information sur cette série pour ce métier. Cela ne veut pas dire qu’il vous est fermé : demandez à l’établissement qui vous intéresse.`,
    );
  }
  const links = witnesses
    .filter((witness) => witness.state === state)
    .map(({ kind, slug, title }) =>
      kind === 'metier'
        ? { href: `/metiers/${slug}#acces`, label: 'le guide du métier' }
        : { href: `/formations/${slug}`, label: title },
    );
  switch (state) {
    // A source tells of a year that has passed: it is never held for sure.
    case 'ouvert':
      return point(
        'reste',
        `${name} : une source a dit cette voie ouverte. Regardez de quelle année, puis faites confirmer. À lire :`,
        { links },
      );
    case 'à confirmer':
      return point(
        'reste',
        `${name} : cette série y prépare, mais l’accès est à confirmer auprès de l’établissement. À lire :`,
        { links },
      );
    case 'citée':
      return point(
        'inconnu',
        `${name} : le guide ne nomme pas cette série. Une école en lien la nomme, peut-être pour une autre de ses formations : demandez-lui. À lire :`,
        { links },
      );
  }
}

/** What the person holds for the usual way into an occupation, what remains, and what is not known. */
export function accessPoints(route: Route, level: string | null, serie: SerieFit): Point[] {
  return [levelPoint(route, level), seriePoint(route, serie)].filter((one) => one !== null);
}
