import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { formToken, requirePerson } from '#lib/access/index.ts';
import { dateParts } from '#lib/people/core/birth-date.ts';
import { getProfile } from '#lib/people/index.ts';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import { correctBirthDate } from '../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Corriger ma date de naissance', robots: { index: false } };

const PAGE = '/profil/date-de-naissance';

/** A birth date that was written wrongly. It decides whether a guardian has a say, so it takes the password. */
export default async function BirthDatePage() {
  const actor = await requirePerson(PAGE);
  const [profile, token] = await Promise.all([getProfile(actor), formToken()]);
  if (profile.birthDate === null) redirect('/profil/modifier#naissance');
  const { jour, mois, annee } = dateParts(profile.birthDate);
  return (
    <Screen title="Corriger ma date de naissance" current="/profil" actor={actor} name={profile.fullName}>
      <p>
        Cette date dit si l’accord d’un parent est nécessaire avant qu’une conseillère ou un conseiller puisse voir vos
        résultats. Si la correction avance vos 18 ans, quelqu’un doit d’abord la vérifier avec vous :{' '}
        <a href="/contact">écrivez-nous</a>.
      </p>
      <ActionForm
        page={PAGE}
        id="corriger"
        action={correctBirthDate}
        formToken={token}
        fields={[
          { kind: 'date', name: 'naissance', legend: 'Date de naissance', hint: 'Par exemple 14 7 2009.' },
          {
            kind: 'password',
            name: 'mot-de-passe',
            label: 'Votre mot de passe',
            autoComplete: 'current-password',
          },
        ]}
        values={{ 'naissance-jour': jour, 'naissance-mois': mois, 'naissance-annee': annee }}
        submit="Corriger la date"
        back={{ href: '/profil', label: 'Revenir sans corriger' }}
      />
    </Screen>
  );
}
