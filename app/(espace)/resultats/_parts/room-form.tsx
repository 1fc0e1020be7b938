import { Button, ButtonLink } from '#app/_ui/button.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { ChoiceField } from '#app/_ui/field.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import type { Fault } from '#lib/access/index.ts';
import { MAX_RESULTS, type ResultPage } from '#lib/assessments/index.ts';
import { roomPage, type Waiting } from '#lib/guidance/index.ts';
import { frenchMoment } from '#lib/platform/document/french-date.ts';
import { Pager } from '#app/_kit/pager.tsx';

export type RoomFormProps = {
  title: string;
  waiting: Waiting | null;
  /** The oldest first. */
  list: ResultPage;
  fault: Fault | null;
  formToken: string;
};

const WAITS: Readonly<Record<Waiting, string>> = {
  test: 'Votre test est terminé, et toutes vos réponses sont enregistrées dans votre compte.',
  appareil: 'Le test terminé sur cet appareil y reste, pendant sept jours au plus.',
};

/** Says that the account is full, and asks which result goes; with room again, keeps what waits with one press. */
export function RoomForm({ title, waiting, list, fault, formToken }: RoomFormProps) {
  const { count, page } = list;
  const address = (to: number) => `${roomPage(waiting)}${waiting ? '&' : '?'}page=${to}`;
  const full = count >= MAX_RESULTS;
  const missing = fault?.fieldErrors['resultat'];
  return (
    <>
      <ErrorSummary errors={missing ? [{ field: 'resultat', message: missing }] : []} />
      {fault && !missing && <Notice tone="error">{fault.message}</Notice>}
      <h1>{title}</h1>
      {full && (
        <p className="lead">
          {`Un compte garde ${MAX_RESULTS} résultats au plus. Le vôtre en garde déjà ${count}${waiting ? ' : le nouveau n’y est pas encore' : ''}.`}
        </p>
      )}
      {waiting && <p>{WAITS[waiting]}</p>}
      <form method="post" action={address(page)} noValidate>
        <input type="hidden" name="formToken" value={formToken} />
        {waiting && <input type="hidden" name="garder" value={waiting} />}
        {waiting && !full ? (
          <>
            <p>Il y a de la place dans votre compte pour le nouveau résultat.</p>
            <div className="actions">
              <Button>Garder le nouveau résultat</Button>
            </div>
          </>
        ) : (
          <Choice list={list} waiting={waiting} error={missing} address={address} />
        )}
      </form>
      <p>
        <a href="/resultats">Lire vos résultats gardés</a>
      </p>
    </>
  );
}

type ChoiceProps = Pick<RoomFormProps, 'list' | 'waiting'> & {
  error: string | undefined;
  address: (page: number) => string;
};

function Choice({ list: { results, count, page, pages }, waiting, error, address }: ChoiceProps) {
  if (count === 0) return <p>Votre compte ne garde aucun résultat.</p>;
  const toGo = count - MAX_RESULTS + 1;
  return (
    <>
      {waiting && (
        <p>
          {toGo === 1
            ? 'Pour garder le nouveau résultat, choisissez celui que vous supprimez.'
            : `Pour garder le nouveau résultat, il faut en supprimer ${toGo}, un à la fois.`}
        </p>
      )}
      <ChoiceField
        name="resultat"
        legend="Quel résultat supprimer ?"
        hint={
          pages === 1 ? 'Du plus ancien au plus récent.' : `Du plus ancien au plus récent, page ${page} sur ${pages}.`
        }
        options={results.map(({ id, completedAt, headline }) => ({
          value: id,
          label: frenchMoment(completedAt),
          hint: headline,
        }))}
        error={error}
      />
      <Pager page={page} pages={pages} href={address} />
      <p>
        Le résultat choisi, les réponses qui l’ont donné et les liens qui le montrent seront effacés. On ne peut pas
        revenir en arrière.
      </p>
      <div className="actions">
        <Button variant="danger">
          {waiting && toGo === 1 ? 'Supprimer ce résultat et garder le nouveau' : 'Supprimer ce résultat'}
        </Button>
        <ButtonLink href={waiting === 'appareil' ? '/resultats/provisoire' : '/tableau-de-bord'} variant="quiet">
          Ne rien supprimer
        </ButtonLink>
      </div>
    </>
  );
}
