import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ButtonLink } from '#app/_ui/button.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { formToken, requirePerson, takeFlash } from '#lib/access/index.ts';
import { ageGroup, guardianConsent } from '#lib/people/core/consent.ts';
import { getOwnPage, GUARDIAN_LINK_DAYS, pendingGuardianRequest } from '#lib/people/index.ts';
import { OperatorIdentity } from '#app/_kit/operator.tsx';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { Screen } from '#app/_kit/screen.tsx';
import { GuardianState } from '../_parts/consent-section.tsx';
import { mailGuardian, makeGuardianLink, withdrawConsent } from '../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'L’accord d’un parent', robots: { index: false } };

const PAGE = '/profil/accord';

type Query = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Where a minor asks a guardian to agree, sees the answer and takes it back. */
export default async function GuardianPage({ searchParams }: Query) {
  const actor = await requirePerson(PAGE);
  const [{ profile, consents, account }, link, token, { fait }] = await Promise.all([
    getOwnPage(actor),
    takeFlash('guardian-link', actor),
    formToken(),
    searchParams,
  ]);
  const now = new Date();
  // An unknown age is asked for on the profile page; an adult has nothing to ask here.
  if (ageGroup(profile.birthDate, now) !== 'minor') redirect('/profil#accords');
  const consent = guardianConsent(consents);
  return (
    <Screen title="L’accord d’un parent" current="/profil" actor={actor} name={profile.fullName}>
      {fait === 'envoye' && (
        <Notice tone="success">
          Le message va partir dans un instant. Prévenez votre parent : il vient de notre adresse, et peut arriver dans
          les courriers indésirables.
        </Notice>
      )}
      {fait === 'retire' && <Notice tone="success">L’accord est retiré.</Notice>}
      <p className="lead">
        Vous avez moins de 18 ans. Avant qu’une conseillère ou un conseiller puisse ouvrir sur ce site ce que vous lui
        montrez, lire ce que vous répondez avant un rendez-vous ou écrire une note sur vous, un parent ou votre
        responsable légal doit être d’accord, et son accord doit être vérifié.
      </p>
      <ul>
        <li>Vous pouvez faire le test et explorer les métiers sans cet accord.</li>
        <li>
          Une réponse par le lien doit être vérifiée avant de servir : la personne qui vous reçoit appelle votre parent,
          à un numéro que l’établissement a dans son registre. Jusque-là, la réponse n’ouvre rien.
        </li>
        <li>Une feuille signée doit être vérifiée par deux personnes du service avant de servir.</li>
        <li>Dire oui n’ouvre pas vos résultats à votre parent. C’est vous qui choisissez de les montrer.</li>
        <li>Vous pouvez retirer l’accord quand vous voulez.</li>
      </ul>
      <h2>Où en est l’accord</h2>
      <GuardianState consent={consent} pending={pendingGuardianRequest(account, now)} />
      {consent.state === 'given' || consent.state === 'pending' ? (
        <ActionForm
          page={PAGE}
          id="retirer"
          action={withdrawConsent}
          formToken={token}
          fields={[]}
          submit="Retirer l’accord"
          variant="danger"
          back={{ href: '/profil', label: 'Revenir au profil' }}
        />
      ) : (
        <Ways link={link} asked={fait === 'lien'} token={token} />
      )}
      <h2>Qui garde cet accord</h2>
      <OperatorIdentity />
    </Screen>
  );
}

/** Three ways to the same answer. */
function Ways({ link, asked, token }: { link: string | null; asked: boolean; token: string }) {
  return (
    <>
      <h2>Demander l’accord</h2>
      <p>Chaque demande annule les liens d’avant : seul le dernier marche.</p>
      <h3>Par e-mail</h3>
      <ActionForm
        page={PAGE}
        id="par-email"
        action={mailGuardian}
        formToken={token}
        fields={[
          {
            kind: 'text',
            name: 'email',
            label: 'Adresse e-mail de votre parent ou responsable légal',
            type: 'email',
            inputMode: 'email',
            autoComplete: 'off',
            required: true,
            spellCheck: false,
            hint: 'Nous y envoyons un seul message, avec le nom de votre profil. L’adresse n’est pas gardée ensuite.',
          },
        ]}
        submit="Envoyer la demande"
      />
      <h3 id="lien">Par un lien que vous donnez vous-même</h3>
      {link ? (
        <Notice tone="success" title="Votre lien">
          <p>
            <a href={link}>{link}</a>
          </p>
          <p>
            Copiez-le maintenant et envoyez-le à votre parent, par exemple par SMS : il ne sera plus affiché. Il marche{' '}
            {GUARDIAN_LINK_DAYS} jours, pour une seule réponse.
          </p>
        </Notice>
      ) : (
        asked && <Notice tone="attention">Le lien n’est plus affiché. Vous pouvez en créer un autre.</Notice>
      )}
      <p>
        Le lien s’ouvre sur le téléphone de votre parent. Ne répondez pas à sa place : un accord donné par quelqu’un
        d’autre n’en est pas un.
      </p>
      <ActionForm
        page={PAGE}
        id="creer-lien"
        action={makeGuardianLink}
        formToken={token}
        fields={[]}
        submit="Créer un lien"
        variant="secondary"
      />
      <h3>Sur papier</h3>
      <p>Imprimez une feuille, faites-la signer, puis remettez-la à la personne qui vous reçoit quand vous la voyez.</p>
      <p className="actions">
        <ButtonLink variant="secondary" href="/profil/formulaire-parental">
          Ouvrir la feuille à imprimer
        </ButtonLink>
      </p>
    </>
  );
}
