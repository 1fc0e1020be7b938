import type { Metadata } from 'next';
import { formToken, isStaff, requirePerson } from '#lib/access/index.ts';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import { eraseAccount } from '../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Effacer mon compte', robots: { index: false } };

/** The second and last click. It says what goes, what stays, and that it cannot be undone. */
export default async function ErasePage() {
  const actor = await requirePerson('/profil/effacer');
  return (
    <Screen title="Effacer mon compte" current="/profil" actor={actor}>
      <p className="lead">
        Votre compte est effacé tout de suite, et pour toujours. Personne ne pourra rétablir votre compte.
      </p>
      <h2>Ce qui est effacé</h2>
      <ul>
        <li>votre profil, avec votre téléphone et votre date de naissance ;</li>
        <li>vos réponses et vos résultats ;</li>
        <li>vos rendez-vous à venir, qui sont annulés, et ce que vous montrez pour eux ;</li>
        <li>les notes et les prochaines étapes écrites sur vous ;</li>
        <li>les liens de partage, qui cessent de marcher ;</li>
        <li>les accords, les codes de secours et les accès que vous avez créés ;</li>
        <li>vos connexions sur tous les appareils.</li>
      </ul>
      {isStaff(actor.role) && (
        <p>
          Vous recevez des personnes ? Vos rendez-vous à venir avec elles sont annulés par le service. Seules celles
          dont l’adresse e-mail est confirmée reçoivent un message : prévenez les autres. Les notes et les prochaines
          étapes que vous avez écrites sont effacées.
        </p>
      )}
      <h2>Ce qui reste</h2>
      <p>
        Le journal de sécurité garde la trace qu’un compte a existé, ce qui y a été fait et quand, sous un numéro. Il ne
        contient ni votre nom, ni votre adresse, ni vos réponses. Vos rendez-vous restent dans les comptes du service,
        sans votre nom ni vos réponses. Un message sur un adulte reste pour qui doit agir, sans votre nom ni votre
        numéro. Les fichiers que vous avez téléchargés restent sur votre appareil.
      </p>
      <p>
        <a href="/profil/export">Tout télécharger avant d’effacer</a>
      </p>
      <h2>Confirmer</h2>
      <ActionForm
        page="/profil/effacer"
        id="confirmer"
        action={eraseAccount}
        formToken={await formToken()}
        fields={[
          {
            kind: 'password',
            name: 'mot-de-passe',
            label: 'Votre mot de passe',
            autoComplete: 'current-password',
            hint: 'Pour vérifier que c’est bien vous.',
          },
        ]}
        submit="Effacer mon compte"
        variant="danger"
        back={{ href: '/profil', label: 'Garder mon compte' }}
      />
    </Screen>
  );
}
