import { ButtonLink } from './_ui/button.tsx';
import { PageShell } from './_ui/page-shell.tsx';

export const metadata = { title: 'Erreur\u00a0: page introuvable' };

/** A screen whose thing does not exist, or is not yours: the same words for both. */
export default function NotFound() {
  return (
    <PageShell>
      <h1>Cette page n’existe pas</h1>
      <p>
        L’adresse est peut-être mal recopiée, ou ce que vous cherchez a été supprimé. Si c’est un résultat,
        connectez-vous au compte qui l’a gardé.
      </p>
      <p className="actions">
        <ButtonLink href="/">Retour à l’accueil</ButtonLink>
        <ButtonLink href="/tests/riasec" variant="secondary">
          Voir le test
        </ButtonLink>
      </p>
    </PageShell>
  );
}
