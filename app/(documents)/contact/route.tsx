import { OperatorIdentity } from '#app/_kit/operator.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { PageShell } from '#app/_ui/page-shell.tsx';
import { breadcrumbs } from '#lib/platform/document/json-ld.ts';
import { renderDocument } from '#lib/platform/document/render.tsx';

export const dynamic = 'force-dynamic';

/** Whom to write to, and what to do when one is in danger. */
export function GET(): Promise<Response> {
  const email = process.env['CONTACT_EMAIL']?.trim();
  return renderDocument({
    path: '/contact',
    title: 'Aide et contact',
    description:
      'À qui écrire pour une question sur le test, votre compte ou vos données, et à qui parler de votre orientation.',
    jsonLd: [breadcrumbs({ path: '/contact', name: 'Aide et contact' })],
    body: (
      <PageShell current="/contact">
        <h1>Aide et contact</h1>

        <h2>Une question sur ce service</h2>
        {email ? (
          <p className="lead">
            Écrivez à <a href={`mailto:${email}`}>{email}</a>.
          </p>
        ) : (
          <Notice tone="attention" title="Pas encore d’adresse">
            <p>
              L’organisme qui fait marcher ce site n’a pas encore donné d’adresse de contact. Pour une question
              d’orientation, vous trouverez à qui parler plus bas.
            </p>
          </Notice>
        )}
        {email && (
          <>
            <p>Dites-nous :</p>
            <ul>
              <li>ce que vous vouliez faire, et ce qui s’est passé ;</li>
              <li>l’adresse de la page, et à peu près l’heure ;</li>
              <li>le modèle de votre téléphone, si une page s’affiche mal.</li>
            </ul>
          </>
        )}
        <p>
          N’envoyez ni mot de passe, ni code de reprise, ni pièce d’identité. Nous ne pouvons pas garantir de délai de
          réponse.
        </p>

        <h2>Qui fait marcher ce service</h2>
        <OperatorIdentity />

        <h2>Une question sur votre orientation</h2>
        <p>Parlez-en à une personne qui connaît votre situation :</p>
        <ul>
          <li>
            la conseillère ou le conseiller d’orientation de votre établissement, ou une professeure ou un professeur en
            qui vous avez confiance ;
          </li>
          <li>l’ACPE, l’agence publique pour l’emploi, si vous cherchez un travail ou une formation.</li>
        </ul>
        <p>Apportez votre résultat, imprimé ou sur votre téléphone : c’est un bon début de conversation.</p>

        <h2>Pour rester en sécurité</h2>
        <ul>
          <li>
            Ce service est gratuit. Personne ne doit vous demander d’argent, de photo ou de mot de passe en son nom.
          </li>
          <li>
            Faites-vous accompagner si une personne rencontrée en ligne vous donne rendez-vous. Prévenez un adulte en
            qui vous avez confiance.
          </li>
          <li>
            Si quelqu’un vous menace ou vous met mal à l’aise, ne répondez plus, gardez les messages, et parlez-en tout
            de suite à un adulte de confiance ou à la police.
          </li>
          <li>
            Le problème vient d’une conseillère ou d’un conseiller rencontré ici ? <a href="/probleme">Dites-le</a> :
            cette personne ne lira pas votre message.
          </li>
        </ul>
      </PageShell>
    ),
  });
}
