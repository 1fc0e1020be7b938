import type { Metadata } from 'next';
import { Notice } from '#app/_ui/notice.tsx';
import { PASSWORD_HINT } from '#lib/accounts/core/password-rules.ts';
import { formToken, isStaff, requirePerson } from '#lib/access/index.ts';
import { listSessions } from '#lib/accounts/index.ts';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import { changePassword, endAllSessions } from '../actions.ts';
import { SessionsSection } from './sessions-section.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Sécurité', robots: { index: false } };

type Query = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The password, the devices on which the account is open, the second code of whoever is asked for one. */
export default async function SecurityPage({ searchParams }: Query) {
  const actor = await requirePerson('/profil/securite');
  const [token, { fait }, sessions] = await Promise.all([formToken(), searchParams, listSessions(actor, new Date())]);
  return (
    <Screen title="Sécurité" current="/profil" actor={actor}>
      {fait === 'mot-de-passe' && (
        <Notice tone="success">
          Votre mot de passe est changé. Les autres appareils sont déconnectés, et les liens déjà envoyés et les accès
          donnés à d’autres programmes ne marchent plus. Si vous avez une adresse e-mail, vos anciens codes de secours
          non plus : vous pouvez en créer d’autres plus bas.
        </Notice>
      )}
      {fait === 'fermee' && <Notice tone="success">Cet appareil est déconnecté de votre compte.</Notice>}
      {fait === 'fermees' && (
        <Notice tone="success">Tous les autres appareils sont déconnectés de votre compte.</Notice>
      )}
      <h2>Changer mon mot de passe</h2>
      <ActionForm
        page="/profil/securite"
        id="changer"
        action={changePassword}
        formToken={token}
        fields={[
          {
            kind: 'password',
            name: 'mot-de-passe',
            label: 'Votre mot de passe actuel',
            autoComplete: 'current-password',
          },
          {
            kind: 'password',
            name: 'nouveau-mot-de-passe',
            label: 'Votre nouveau mot de passe',
            autoComplete: 'new-password',
            hint: PASSWORD_HINT,
          },
        ]}
        submit="Changer le mot de passe"
        back={{ href: '/profil', label: 'Revenir au profil' }}
      />
      <p>
        Les autres téléphones et ordinateurs où vous êtes connecté ou connectée devront entrer le nouveau mot de passe.
      </p>
      <SessionsSection sessions={sessions} formToken={token} />
      {isStaff(actor.role) && (
        <>
          <h2 id="second-code">Mon second code</h2>
          <p>
            <a href="/connexion/second-code/codes">Imprimer d’autres codes, ou changer d’application</a>
          </p>
        </>
      )}
      <h2 id="partout">Me déconnecter partout</h2>
      <p>
        Utile si vous avez perdu un téléphone, ou oublié de vous déconnecter ailleurs. Cet appareil est déconnecté
        aussi. Les accès donnés à d’autres programmes sont fermés aussi.
      </p>
      <ActionForm
        page="/profil/securite"
        id="tout-fermer"
        action={endAllSessions}
        formToken={token}
        fields={[]}
        submit="Me déconnecter partout"
        variant="secondary"
      />
      <h2>Mes codes de secours</h2>
      <p>
        Si vous oubliez votre mot de passe, un de ces codes permet d’en choisir un autre, même sans adresse e-mail.
        Gardez-les sur papier.
      </p>
      <p>
        <a href="/codes-de-secours">Combien il m’en reste, ou en créer d’autres</a>
      </p>
    </Screen>
  );
}
