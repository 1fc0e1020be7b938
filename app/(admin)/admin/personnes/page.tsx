import type { Metadata } from 'next';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import { formToken, requireRight } from '#lib/access/index.ts';
import { AdminCrumbs } from '../_parts/admin-crumbs.tsx';
import { search } from './actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Personnes', robots: { index: false } };

const PATH = '/admin/personnes';

/** Finds one account, by exactly what it signs in with. There is no list to look through. */
export default async function PeoplePage() {
  const actor = await requireRight(PATH, 'read', 'account-standing');
  return (
    <Screen current="/admin" actor={actor}>
      <AdminCrumbs here="Personnes" />
      <h1>Personnes</h1>
      <p>
        Pour trouver un compte, écrivez en entier ce que la personne écrit pour se connecter. Il n’y a pas de liste, et
        on ne cherche pas avec une partie du nom. Chaque recherche et chaque lecture sont notées, à votre nom et à la
        date d’aujourd’hui ; la personne le lit dans son profil.
      </p>
      <ActionForm
        action={search}
        formToken={await formToken()}
        page={PATH}
        id="chercher"
        fields={[
          {
            kind: 'text',
            name: 'identifiant',
            label: 'Adresse e-mail, identifiant ou numéro de téléphone',
            hint: 'Le numéro ne sert que si le compte a été ouvert avec lui.',
            required: true,
            autoComplete: 'off',
            spellCheck: false,
            maxLength: 300,
          },
        ]}
        submit="Chercher"
      />
    </Screen>
  );
}
