import { PageShell } from '#app/_ui/page-shell.tsx';
import { renderDocument } from '#lib/platform/document/render.tsx';

export const dynamic = 'force-dynamic';

/** What somebody reads who has just erased their account. It says nothing about anybody, so anybody may read it. */
export function GET(): Promise<Response> {
  return renderDocument({
    path: '/compte-efface',
    title: 'Votre compte est effacé',
    description: 'Ce qui a été effacé avec un compte, et ce qui reste.',
    robots: 'noindex',
    cacheSeconds: null,
    body: (
      <PageShell>
        <h1>Votre compte est effacé</h1>
        <p className="lead">Votre profil, vos réponses, vos résultats et vos liens de partage n’existent plus ici.</p>
        <p>
          Le journal de sécurité garde ce qui a été fait dans le compte, et quand, sous un numéro : ni votre nom, ni
          votre adresse, ni vos réponses. Si vous aviez donné une adresse e-mail, un dernier message y est envoyé pour
          confirmer.
        </p>
        <p>
          Le fichier que vous avez peut-être téléchargé reste sur votre appareil. Si d’autres personnes s’en servent,
          effacez-le aussi.
        </p>
        <p>
          <a href="/">Retour à l’accueil</a>
        </p>
      </PageShell>
    ),
  });
}
