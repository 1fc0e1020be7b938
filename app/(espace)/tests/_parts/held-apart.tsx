import { Button } from '#app/_ui/button.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { Hidden } from '#app/_kit/hidden.tsx';
import { addTest, eraseTest } from '../actions.ts';
import type { TestStanding } from './state.ts';

/** Says what this device holds that is in no test of the visitor’s, and what can be done about it. */
export function HeldApart({ apart }: Pick<TestStanding, 'apart'>) {
  if (apart === null) return null;
  if (apart === 'account')
    return (
      <Notice title="Des réponses attendent sur cet appareil">
        <p>
          Elles font partie d’un test commencé dans un compte. Si c’est le vôtre,{' '}
          <a href="/connexion?suite=/tests/riasec">connectez-vous</a> pour les retrouver. Elles sont remplacées si
          quelqu’un répond ici sans compte.
        </p>
        <EraseFromDevice />
      </Notice>
    );
  return (
    <Notice title="Un autre test est commencé sur cet appareil">
      <p>
        Des réponses ont été données ici sans compte. Elles ne sont pas mélangées à votre test. Si vous les ajoutez, vos
        réponses restent comme elles sont, et seules les questions sans réponse sont complétées.
      </p>
      <form action={addTest} className="actions">
        <Hidden />
        <Button variant="secondary">Les ajouter à mon test</Button>
      </form>
      <EraseFromDevice />
    </Notice>
  );
}

const EraseFromDevice = () => (
  <form action={eraseTest} className="actions">
    <Hidden values={{ garder: 'compte' }} />
    <Button variant="quiet">Les effacer de cet appareil</Button>
  </form>
);
