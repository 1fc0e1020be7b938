import type { Metadata } from 'next';
import { GuardianTerms } from '#app/consentement/terms.tsx';
import { requirePerson } from '#lib/access/index.ts';
import { FORM_LINKS } from '#lib/people/core/consent.ts';
import { getProfile } from '#lib/people/index.ts';
import { OperatorIdentity } from '#app/_kit/operator.tsx';
import { Screen } from '#app/_kit/screen.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Accord parental à imprimer', robots: { index: false } };

const LINE = '.'.repeat(60);

/** One sheet of paper: what is agreed to, and blanks. It changes nothing in the account by itself. */
export default async function PaperFormPage() {
  const actor = await requirePerson('/profil/formulaire-parental');
  const { fullName } = await getProfile(actor);
  return (
    <Screen title="Accord d’un parent ou d’un responsable légal" current="/profil" actor={actor} name={fullName}>
      <div className="no-print">
        <p>
          Imprimez cette page avec le menu de votre navigateur, ou recopiez-la à la main. Faites-la signer, puis
          remettez-la à la conseillère ou au conseiller d’orientation quand vous la ou le voyez.
        </p>
        <p>
          Le site ne peut pas lire cette feuille. La conseillère ou le conseiller l’enregistre, et une deuxième personne
          du service la vérifie : l’accord sert ensuite.
        </p>
        <p>
          <a href="/profil/accord">Revenir à la demande d’accord</a>
        </p>
        <hr />
      </div>
      <p>Service : Orientation Pro Congo, un test d’intérêts gratuit.</p>
      <OperatorIdentity />
      <p>
        Jeune personne concernée (prénom et nom) :
        <br />
        {fullName ?? LINE}
      </p>
      <GuardianTerms />
      <h2>À remplir par le parent ou le responsable légal</h2>
      <p>
        Prénom et nom :
        <br />
        {LINE}
      </p>
      <p>Je suis (entourez) : {FORM_LINKS.map(({ label }) => label.toLowerCase()).join(' / ')}</p>
      <p>Ma réponse (entourez) : d’accord / pas d’accord</p>
      <p>
        Date :
        <br />
        {LINE}
      </p>
      <p>Signature :</p>
      <br />
      <br />
      <h2>À remplir par la personne qui reçoit la feuille</h2>
      <p>
        Prénom, nom et établissement :
        <br />
        {LINE}
      </p>
      <p>
        Reçue le :
        <br />
        {LINE}
      </p>
      <p>
        Comment (en main propre, par courrier…) :
        <br />
        {LINE}
      </p>
    </Screen>
  );
}
