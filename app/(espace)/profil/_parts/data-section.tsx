import { ButtonLink } from '#app/_ui/button.tsx';
import type { AccountFacts } from '#lib/people/index.ts';

/** Password, devices, codes. */
export function SecuritySection({ account }: { account: AccountFacts | null }) {
  const left = account?.recovery_codes_left ?? 0;
  return (
    <section aria-labelledby="securite">
      <h2 id="securite">Sécurité</h2>
      {account?.handle && (
        <p>
          Pour vous connecter, votre identifiant : <code>{account.handle}</code>
        </p>
      )}
      <ul className="plain">
        <li>
          <a href="/profil/securite">Changer mon mot de passe</a>
        </li>
        <li>
          <a href="/profil/securite#appareils">Où mon compte est ouvert, et déconnecter un appareil</a>
        </li>
        <li>
          <a href="/profil/securite#partout">Me déconnecter de tous les appareils</a>
        </li>
        <li>
          <a href="/codes-de-secours">Mes codes de secours</a>{' '}
          <span className="hint">
            {left === 0
              ? 'Aucun pour l’instant. Ils remplacent un mot de passe oublié.'
              : left === 1
                ? 'Il en reste 1.'
                : `Il en reste ${left}.`}
          </span>
        </li>
      </ul>
    </section>
  );
}

/** Take everything along, or leave. */
export function DataSection() {
  return (
    <section aria-labelledby="donnees">
      <h2 id="donnees">Mes données</h2>
      <p>
        Un seul fichier contient tout ce que nous gardons sur vous : profil, réponses, résultats, rendez-vous, accords,
        notes, journal des actions. Seules n’y sont pas les notes que leur auteur lit seul. Sur un téléphone partagé, ne
        le laissez pas sur l’appareil.
      </p>
      <p className="actions">
        <a className="btn btn-secondary" href="/profil/export">
          Tout télécharger
        </a>
        <ButtonLink variant="danger" href="/profil/effacer">
          Effacer mon compte
        </ButtonLink>
      </p>
    </section>
  );
}
