import type { ReactNode } from 'react';
import { OperatorIdentity } from '#app/_kit/operator.tsx';
import { Button } from '#app/_ui/button.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { ChoiceField, TextField } from '#app/_ui/field.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { PageShell } from '#app/_ui/page-shell.tsx';
import type { Fault } from '#lib/access/index.ts';
import { GUARDIAN_LINKS } from '#lib/people/core/consent.ts';
import { GuardianTerms } from './terms.tsx';

const FIELDS = ['nom', 'lien', 'reponse'] as const;

export type AskProps = {
  token: string;
  /** How the young person calls themselves; null when they gave no name. */
  childName: string | null;
  formToken: string;
  fault: Fault | null;
  values: Readonly<Record<string, string | string[]>>;
};

const typed = (values: AskProps['values'], name: string): string | undefined => {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
};

/** The question to the guardian, with the form on the same page: nothing to open, no account. */
export function Ask({ token, childName, formToken, fault, values }: AskProps) {
  const errors = FIELDS.flatMap((field) =>
    fault?.fieldErrors[field] ? [{ field, message: fault.fieldErrors[field] }] : [],
  );
  return (
    <PageShell>
      <ErrorSummary errors={errors} />
      {fault && errors.length === 0 && <Notice tone="error">{fault.message}</Notice>}
      {fault?.code === 'forbidden' && (
        <form method="post" action="/deconnexion">
          <input type="hidden" name="formToken" value={formToken} />
          <Button variant="secondary">Déconnecter ce compte</Button>
        </form>
      )}
      <h1>Votre accord est demandé</h1>
      <p className="lead">
        {childName ? (
          <>
            Une personne de moins de 18 ans, qui dit s’appeler <b>{childName}</b>,
          </>
        ) : (
          'Une personne de moins de 18 ans'
        )}{' '}
        utilise ce service pour réfléchir à ses études et à son métier. Elle dit que vous êtes son parent ou son
        responsable légal.
      </p>
      <p>Vous ne la connaissez pas ? Fermez cette page : sans réponse, rien ne change.</p>
      <GuardianTerms />
      <h2>Qui vous le demande</h2>
      <OperatorIdentity />
      <h2>Votre réponse</h2>
      <form method="post" action={`/consentement?jeton=${encodeURIComponent(token)}`} noValidate>
        <input type="hidden" name="formToken" value={formToken} />
        <input type="hidden" name="jeton" value={token} />
        <ChoiceField
          name="reponse"
          legend="Êtes-vous d’accord ?"
          options={[
            { value: 'oui', label: 'Oui, je suis d’accord' },
            { value: 'non', label: 'Non, je ne suis pas d’accord', hint: 'Vous n’avez rien d’autre à remplir.' },
          ]}
          value={typed(values, 'reponse')}
          error={fault?.fieldErrors['reponse']}
        />
        <TextField
          name="nom"
          label="Si oui : votre prénom et votre nom"
          hint="Ils sont gardés avec la date de votre accord, pour savoir qui l’a donné. Votre enfant les voit."
          autoComplete="name"
          required
          defaultValue={typed(values, 'nom')}
          error={fault?.fieldErrors['nom']}
        />
        <ChoiceField
          name="lien"
          legend="Si oui : qui êtes-vous pour cette personne ?"
          options={GUARDIAN_LINKS}
          value={typed(values, 'lien')}
          error={fault?.fieldErrors['lien']}
        />
        <p className="actions">
          <Button>Envoyer ma réponse</Button>
        </p>
      </form>
    </PageShell>
  );
}

/** A page that only says something. */
function Message({ title, children }: { title: string; children: ReactNode }) {
  return (
    <PageShell>
      <h1>{title}</h1>
      {children}
      <p>
        <a href="/parents">La page pour les parents</a>
      </p>
      <OperatorIdentity />
    </PageShell>
  );
}

/**
 * After a yes.
 * @param receipt what `createReceipt` gave, this once; null when it is no longer shown
 */
export function Agreed({ receipt }: { receipt: { readonly digits: string; readonly code: string } | null }) {
  return (
    <Message title="Réponse reçue, pas encore vérifiée">
      <p>
        Merci. Votre accord n’ouvre rien pour le moment. Avant qu’il serve, la conseillère ou le conseiller qui reçoit
        votre enfant doit vérifier que c’est bien vous qui avez répondu, en vous appelant à un numéro que
        l’établissement a dans son registre.
      </p>
      {receipt ? (
        <>
          <h2>Si quelqu’un vous appelle</h2>
          <p>La personne qui vous appelle de notre part doit d’abord vous dire ces quatre chiffres :</p>
          <p className="lead">
            <code>{receipt.digits}</code>
          </p>
          <p>Si elle ne les dit pas, raccrochez. Elle ne vous demandera ni argent, ni code.</p>
          <h2>Votre reçu</h2>
          <p>Avec ce code, vous pouvez relire votre réponse ou la retirer, sans compte :</p>
          <p className="lead">
            <code>{receipt.code}</code>
          </p>
          <p>
            Recopiez les chiffres et le code, ou faites une photo de cet écran : nous ne les montrerons plus. Le code
            s’écrit à la page <a href="/consentement/recu">Relire ou retirer votre accord</a>. Ne le donnez à personne.
          </p>
        </>
      ) : (
        <Notice tone="attention">
          Le reçu n’est plus affiché. Votre réponse est bien gardée ; la personne qui vous l’a demandée la voit dans son
          profil, et peut la retirer.
        </Notice>
      )}
    </Message>
  );
}

export const Declined = () => (
  <Message title="Votre refus est enregistré">
    <p>
      Avant 18 ans, aucune conseillère ni aucun conseiller ne peut ouvrir sur ce site ce que votre enfant lui montre, ni
      lire ses réponses, sans l’accord d’un parent ou d’un responsable légal.
    </p>
    <p>
      Le compte de votre enfant n’est pas effacé par ce refus. Elle ou il peut l’effacer dans son profil ; pour le
      demander vous-même, écrivez-nous par la <a href="/contact">page de contact</a>.
    </p>
  </Message>
);

export const Dead = ({ message }: { message: string }) => (
  <Message title="Ce lien ne marche plus">
    <p>{message}</p>
  </Message>
);
