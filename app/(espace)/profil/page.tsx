import type { Metadata } from 'next';
import { ButtonLink } from '#app/_ui/button.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { formToken, listApiTokens, requirePerson, takeFlash } from '#lib/access/index.ts';
import { readOwnAdvice } from '#lib/advising/index.ts';
import { listStandingGrants } from '#lib/appointments/index.ts';
import { listReminders } from '#lib/messages/index.ts';
import { getOwnPage } from '#lib/people/index.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { AdviceSection } from './_parts/advice-section.tsx';
import { ConsentSection } from './_parts/consent-section.tsx';
import { DataSection, SecuritySection } from './_parts/data-section.tsx';
import { ProfileSummary } from './_parts/profile-summary.tsx';
import { RemindersSection } from './_parts/reminders-section.tsx';
import { SharingSection } from './_parts/sharing-section.tsx';
import { TokensSection } from './_parts/tokens-section.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Mon profil', robots: { index: false } };

type Query = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Everything the service keeps about a person, and what they can do with it. */
export default async function ProfilePage({ searchParams }: Query) {
  const actor = await requirePerson('/profil');
  const [{ profile, consents, account }, grants, advice, tokens, newToken, reminders, token, { fait }] =
    await Promise.all([
      getOwnPage(actor),
      listStandingGrants(actor, new Date()),
      readOwnAdvice(actor),
      listApiTokens(actor),
      takeFlash('api-token', actor),
      listReminders(actor),
      formToken(),
      searchParams,
    ]);
  return (
    <Screen title="Mon profil" current="/profil" actor={actor} name={profile.fullName}>
      {fait === 'profil' && <Notice tone="success">Vos informations sont enregistrées.</Notice>}
      {fait === 'retire' && <Notice tone="success">C’est fait : cela n’est plus montré.</Notice>}
      {fait === 'rappels' && <Notice tone="success">Vos rappels sont enregistrés.</Notice>}
      <p className="lead">
        Vous remplissez ce que vous voulez : cela ne change pas vos résultats. Vous pouvez emporter vos données ou
        effacer votre compte.
      </p>
      <section aria-labelledby="informations">
        <h2 id="informations">Mes informations</h2>
        <ProfileSummary profile={profile} />
        <p className="actions">
          <ButtonLink href="/profil/modifier">Modifier mes informations</ButtonLink>
        </p>
      </section>
      <ConsentSection profile={profile} consents={consents} account={account} now={new Date()} />
      <SharingSection grants={grants} formToken={token} />
      <AdviceSection advice={advice} />
      <RemindersSection wanted={reminders} formToken={token} />
      <SecuritySection account={account} />
      <DataSection />
      <TokensSection tokens={tokens} newToken={newToken} formToken={token} now={new Date()} />
    </Screen>
  );
}
