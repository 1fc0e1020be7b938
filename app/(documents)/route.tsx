import { ButtonLink } from '#app/_ui/button.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { PageShell } from '#app/_ui/page-shell.tsx';
import { PoleBadge } from '#app/_ui/pole-badge.tsx';
import { POLE_TEXTS } from '#lib/assessments/core/interpretation-texts.ts';
import { POLES } from '#lib/interests/poles.ts';
import { webSite } from '#lib/platform/document/json-ld.ts';
import { renderDocument } from '#lib/platform/document/render.tsx';
import { SearchForm } from './_parts/search-form.tsx';
import { SixPoles } from './_parts/six-poles.tsx';

// Not force-static: the canonical address comes from APP_URL, which is known when the server runs.
export const dynamic = 'force-dynamic';

const DESCRIPTION =
  'Un test d’intérêts gratuit, écrit pour le Congo : 60 activités, environ 15 minutes, sans compte. Repérez ce que vous aimez, puis explorez des métiers.';

/** Home page. */
export function GET(): Promise<Response> {
  return renderDocument({
    path: '/',
    title: 'Orientation Pro Congo : partez de ce que vous aimez faire',
    description: DESCRIPTION,
    image: '/images/accueil.jpg',
    jsonLd: [webSite(DESCRIPTION)],
    body: (
      <PageShell width="wide">
        <div className="hero">
          <div>
            <h1>Partez de ce que vous aimez faire</h1>
            <p className="lead">
              Répondez à 60 questions sur des activités de la vie d’ici. Vous verrez ce qui vous intéresse le plus, et
              quels métiers explorer au Congo.
            </p>
            <p>
              Pour les élèves, les étudiantes et les étudiants, et toute personne qui cherche un emploi ou veut en
              changer.
            </p>
            <p className="actions">
              <ButtonLink href="/tests/riasec">Commencer le test</ButtonLink>
            </p>
            <ul className="facts">
              <li>
                <b>15 min</b> environ
              </li>
              <li>
                <b>0,1 Mo</b> environ
              </li>
              <li>
                <b>Gratuit</b>
              </li>
              <li>
                <b>Sans compte</b>
              </li>
            </ul>
            <p>
              <a href="/tests/riasec/reprendre">Reprendre un test commencé</a>
            </p>
          </div>
          <SixPoles />
        </div>

        <div className="text">
          <h2>Sans faire le test</h2>
          <SearchForm />
          <ul>
            <li>
              <a href="/metiers">Les métiers</a> : ce que l’on y fait, comment y arriver, ce qui est difficile.
            </li>
            <li>
              <a href="/formations">Les formations</a> : écoles, universités, diplômes, et ce qui reste à confirmer.
            </li>
            <li>
              <a href="/parcours">Votre situation</a> : après le BEPC, après un bac, bac raté, sans diplôme, à votre
              compte.
            </li>
            <li>
              <a href="/pratique">Les guides pratiques</a> : demander une bourse, reconnaître une arnaque.
            </li>
          </ul>
        </div>

        <div>
          <h2>Ce que le test vous donne</h2>
          <ol className="trio">
            <li>
              <b>Vos pôles d’intérêt.</b> Les familles d’activités que vous aimez, avec vos réponses qui le montrent.
              Quand deux pôles sont à égalité, nous le disons.
            </li>
            <li>
              <b>Des métiers à explorer, selon le chemin.</b> Sans bac, avec le bac, à bac + 2 ou bac + 3, ou après des
              études longues. Pour chacun, vous lisez pourquoi il apparaît.
            </li>
            <li>
              <b>Trois choses à faire ensuite.</b> Elles ne coûtent rien, et nous disons à qui en parler.
            </li>
          </ol>

          <h2>Les six pôles</h2>
          <p>Le test range les activités en six familles. On peut en aimer plusieurs.</p>
          <ul className="plain poles">
            {POLES.map((pole) => (
              <li key={pole}>
                <PoleBadge pole={pole} name={POLE_TEXTS[pole].name} /> <span>{POLE_TEXTS[pole].description}</span>
              </li>
            ))}
          </ul>
        </div>
        <div className="text">
          <h2>Ce que ce test dit, et ce qu’il ne dit pas</h2>
          <Notice tone="attention" title="Test en cours de validation">
            <p>
              Il dit ce que vous aimez, pas ce que vous savez faire. Il n’a pas encore été vérifié auprès d’assez de
              personnes au Congo. Servez-vous du résultat pour explorer et pour en parler, pas pour décider à votre
              place.
            </p>
          </Notice>
          <p>
            <a href="/methode">Lire comment le test est fait et ce qu’il vaut</a>
          </p>
          <p>
            Sans compte, vos réponses restent dans votre navigateur : notre serveur n’en garde pas de copie, sauf si
            vous le demandez. <a href="/confidentialite">Ce que deviennent vos données</a>
          </p>

          <h2>Vous accompagnez quelqu’un ?</h2>
          <ul>
            <li>
              <b>Parents :</b> <a href="/parents">ce qu’est le test, vos droits et ceux de votre enfant</a>.
            </li>
            <li>
              <b>Enseignantes et enseignants :</b> <a href="/tests/riasec/papier">imprimer le questionnaire</a>, pour
              une classe sans téléphone.
            </li>
            <li>
              <b>Conseillères et conseillers :</b>{' '}
              <a href="/tests/riasec/saisie">saisir les réponses d’un questionnaire papier</a>.
            </li>
          </ul>
        </div>
      </PageShell>
    ),
  });
}
