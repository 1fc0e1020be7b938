import { ButtonLink } from '#app/_ui/button.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import {
  ageGroup,
  guardianConsent,
  FORM_LINKS,
  latest,
  MEANS_LABELS,
  type ConsentRow,
  type GuardianConsent,
} from '#lib/people/core/consent.ts';
import { frenchDay } from '#lib/platform/document/french-date.ts';
import { pendingGuardianRequest, type OwnPage } from '#lib/people/index.ts';

const WHO: Readonly<Record<string, string>> = Object.fromEntries(
  FORM_LINKS.map(({ value, label }) => [
    value,
    label
      .toLowerCase()
      .replace(/^sa /, 'votre ')
      .replace(/^son /, 'votre ')
      .replace(' ou son ', ' ou votre ')
      .replace(' l’élève', ' vous élève'),
  ]),
);

/** Why the age is asked, in the words of every screen that asks it. */
function WhyAge() {
  return (
    <p>
      Avant 18 ans, un parent ou un responsable légal doit être d’accord avant qu’une conseillère ou un conseiller
      puisse ouvrir sur ce site ce que vous lui montrez. Votre date de naissance sert à savoir si cet accord est
      nécessaire. Elle est chiffrée.
    </p>
  );
}

const TITLES = {
  given: 'Accord vérifié',
  pending: 'Réponse reçue, pas encore vérifiée',
  outdated: 'Accord à redemander',
} as const;

/** What the yes is worth today, and what it waits for. */
function worth(state: keyof typeof TITLES, { means, confirmedAt }: ConsentRow): string {
  if (state === 'outdated')
    return 'Le texte de la demande a changé depuis : cette réponse n’ouvre rien. Demandez un nouvel accord.';
  if (state === 'given') return confirmedAt ? `Cet accord est vérifié depuis le ${frenchDay(confirmedAt)}.` : '';
  return means === 'formulaire'
    ? 'Cet accord n’ouvre rien pour le moment : une deuxième personne du service doit d’abord vérifier la feuille.'
    : 'Cet accord n’ouvre rien pour le moment. Quand vous avez pris rendez-vous, la personne qui vous reçoit peut appeler votre parent, à un numéro que l’établissement a dans son registre, pour vérifier qui a répondu.';
}

/** Where a guardian's agreement stands, with who and when. */
export function GuardianState({ consent, pending }: { consent: GuardianConsent; pending: Date | null }) {
  const waiting = pending && <p>Une demande faite le {frenchDay(pending)} attend une réponse.</p>;
  if (consent.state === 'given' || consent.state === 'pending' || consent.state === 'outdated') {
    const { guardianName, guardianLink, givenAt, means } = consent.row;
    return (
      <Notice tone={consent.state === 'outdated' ? 'attention' : 'info'} title={TITLES[consent.state]}>
        <p>
          {guardianName}
          {guardianLink && ` (${WHO[guardianLink] ?? guardianLink})`} a répondu oui le {frenchDay(givenAt)},{' '}
          {MEANS_LABELS[means] ?? means}. {worth(consent.state, consent.row)}
        </p>
        {consent.state === 'outdated' && waiting}
      </Notice>
    );
  }
  if (consent.state === 'refused') {
    return (
      <Notice tone="attention" title="Accord refusé">
        <p>La réponse du {frenchDay(consent.row.givenAt)} est non. Parlez-en ensemble avant de redemander.</p>
        {waiting}
      </Notice>
    );
  }
  if (consent.state === 'withdrawn') {
    return (
      <Notice title="Accord retiré">
        <p>
          L’accord donné le {frenchDay(consent.row.givenAt)} a été retiré le {frenchDay(consent.withdrawnAt)}.
        </p>
        {waiting}
      </Notice>
    );
  }
  return waiting ?? <p>Il n’y a pas encore d’accord.</p>;
}

/** The agreements of one person, on the profile page. */
export function ConsentSection({ profile, consents, account, now }: OwnPage & { now: Date }) {
  const group = ageGroup(profile.birthDate, now);
  const conditions = latest(consents, 'conditions');
  return (
    <section aria-labelledby="accords">
      <h2 id="accords">Accords</h2>
      {conditions && (
        <p>
          Vous avez accepté que vos informations soient gardées dans ce compte le {frenchDay(conditions.givenAt)}. Si
          vous n’êtes plus d’accord, effacez votre compte, plus bas.
        </p>
      )}
      {group === 'adult' && (
        <p>Vous avez 18 ans ou plus : vous décidez de tout vous-même, sans l’accord d’un parent.</p>
      )}
      {group === 'unknown' && (
        <>
          <WhyAge />
          <p className="actions">
            <ButtonLink variant="secondary" href="/profil/modifier#naissance">
              Donner ma date de naissance
            </ButtonLink>
          </p>
        </>
      )}
      {group === 'minor' && (
        <>
          <h3>L’accord d’un parent</h3>
          <GuardianState consent={guardianConsent(consents)} pending={pendingGuardianRequest(account, now)} />
          <p>
            <a href="/profil/accord">À quoi sert cet accord, le demander ou le retirer</a>
          </p>
        </>
      )}
    </section>
  );
}
