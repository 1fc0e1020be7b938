import { ROUTES, ROUTE_STATES, SELF_EMPLOYED_NOTICE } from '#lib/guides/core/kinds/metier/catalogue.ts';
import type { OccupationPage } from '#lib/guides/core/pages.ts';
import type { Point } from '../../_parts/access-points.ts';

const HEADINGS: readonly (readonly [Point['state'], string])[] = [
  ['acquis', 'Ce que vous avez déjà'],
  ['reste', 'Ce qui reste à faire ou à vérifier'],
  ['inconnu', 'Ce que nous ne savons pas'],
];

type AccessSectionProps = { points: readonly Point[]; page: OccupationPage; signedIn: boolean };

/** What the person holds for the usual way in, as far as they told it. */
export function AccessSection({ points, page, signedIn }: AccessSectionProps) {
  const toTell = points.some((point) => point.toTell);
  const suite = encodeURIComponent(`/metiers/${page.slug}/pour-moi`);
  return (
    <>
      <h2>Votre chemin vers ce métier</h2>
      <p>
        {`${ROUTE_STATES[page.routeState]} : « ${ROUTES[page.route]} ».`} {page.selfEmployed && SELF_EMPLOYED_NOTICE}
      </p>
      {HEADINGS.map(([state, heading]) => {
        const own = points.filter((point) => point.state === state);
        return own.length === 0 ? null : (
          <div key={state}>
            <h3>{heading}</h3>
            <ul>
              {own.map((point) => (
                <li key={point.text}>
                  <Said {...point} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {toTell &&
        (signedIn ? (
          <p>
            <a href="/profil/modifier">Compléter mon profil</a>
            {' : ce qui n’est pas dit n’est jamais compté contre vous.'}
          </p>
        ) : (
          <p>
            {
              'Ce qui n’est pas dit n’est jamais compté contre vous. Avec un compte, vous pouvez indiquer vos études et votre série :'
            }{' '}
            <a href={`/connexion?suite=${suite}`}>se connecter</a> ou{' '}
            <a href={`/inscription?suite=${suite}`}>créer un compte</a>.
          </p>
        ))}
    </>
  );
}

function Said({ text, links }: Point) {
  return (
    <>
      {text}
      {links.map(({ href, label }, index) => (
        <span key={href}>
          {index > 0 && ','} <a href={href}>{label}</a>
        </span>
      ))}
      {links.length > 0 && '.'}
    </>
  );
}
