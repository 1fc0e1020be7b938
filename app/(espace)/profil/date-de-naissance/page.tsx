import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { formToken, requirePerson } from '#lib/access/index.ts';
import { dateParts } from '#lib/people/core/birth-date.ts';
import { findOwnRequest, getProfile } from '#lib/people/index.ts';
import { frenchCivilDay } from '#lib/platform/document/french-date.ts';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import { correctBirthDate } from '../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Corriger ma date de naissance', robots: { index: false } };

const PAGE = '/profil/date-de-naissance';

/** A birth date that was written wrongly. It decides whether a guardian has a say, so it takes the password. */
export default async function BirthDatePage() {
  const actor = await requirePerson(PAGE);
  const [profile, asked, token] = await Promise.all([getProfile(actor), findOwnRequest(actor), formToken()]);
  if (profile.birthDate === null) redirect('/profil/modifier#naissance');
  const { jour, mois, annee } = dateParts(profile.birthDate);
  return (
    <Screen title="Corriger ma date de naissance" current="/profil" actor={actor} name={profile.fullName}>
      {asked && (
        <Notice title="Une correction attend d’être vérifiée">
          <p>
            {asked.birthDate
              ? `Vous avez demandé le ${frenchCivilDay(asked.birthDate)} comme date de naissance. `
              : 'Vous avez demandé une correction. '}
            Rien n’a changé pour le moment : montrez un document à la personne qui vous reçoit. Une nouvelle demande
            remplace celle-ci.
          </p>
        </Notice>
      )}
      <p>
        Cette date dit si l’accord d’un parent est nécessaire avant qu’une conseillère ou un conseiller puisse ouvrir ce
        que vous lui montrez. Si la correction change vos 18 ans, elle attend : la conseillère ou le conseiller avec qui
        vous avez rendez-vous la vérifie d’abord avec vous, sur un document.{' '}
        <a href="/rendez-vous">Prendre rendez-vous</a>
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
