import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Button, ButtonLink } from '#app/_ui/button.tsx';
import { analyse } from '#lib/assessments/core/index.ts';
import { contentHash, firstMissingPage } from '#lib/assessments/index.ts';
import { listOccupationProfiles } from '#lib/guidance/index.ts';
import { getActor } from '#lib/access/index.ts';
import { eraseTest } from '../../tests/actions.ts';
import { FaultNotice } from '#app/_kit/fault-notice.tsx';
import { Hidden } from '#app/_kit/hidden.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { questionsPage } from '../../tests/_parts/save-page.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { guestTest } from '../../tests/_parts/state.ts';
import { keepGuestResult } from '../actions.ts';
import { PrintHelp } from '../_parts/print-help.tsx';
import { profileSerie } from '../_parts/profile-serie.ts';
import { viewOptions } from '../_parts/query.ts';
import { ResultView } from '../_parts/result-view.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Votre résultat', robots: 'noindex' };

const BASE = '/resultats/provisoire';

/** A guest's result: computed from the cookie for this answer, stored nowhere. */
export default async function ProvisionalResultPage({ searchParams }: { searchParams: Query }) {
  const guest = await guestTest();
  if (!guest) redirect('/tests/riasec');
  const missing = firstMissingPage(guest);
  if (missing !== null) redirect(`${questionsPage(missing + 1)}?verifier=1`);
  const [actor, occupations, options] = await Promise.all([
    getActor(),
    listOccupationProfiles(),
    viewOptions(searchParams),
  ]);
  const ownSerie = actor.kind === 'person' ? await profileSerie(actor) : null;
  const analysis = analyse(guest.instrument, guest.answers, { pageSeconds: guest.pageSeconds });
  return (
    <Screen current="/tests/riasec">
      <h1>Votre résultat</h1>
      <FaultNotice code={await queryValue(searchParams, 'souci')} />
      <ResultView
        analysis={analysis}
        instrument={guest.instrument}
        instrumentHash={contentHash(guest.instrument)}
        occupations={occupations}
        recommended={[]}
        base={BASE}
        {...options}
        ownSerie={ownSerie}
        keep={
          <Keep
            signedIn={actor.kind === 'person'}
            print={options.print}
            complete={analysis.preference !== 'incomplet'}
          />
        }
      />
    </Screen>
  );
}

function Keep({ signedIn, print, complete }: { signedIn: boolean; print: boolean; complete: boolean }) {
  // In an account the questions show the account's own test; what is here came from a paper form, as a rule.
  const change = signedIn
    ? { href: '/tests/riasec/saisie', label: 'Saisir de nouveau la feuille' }
    : { href: questionsPage(1), label: 'Changer mes réponses' };
  return (
    <>
      {!complete && (
        <div className="actions no-print">
          <ButtonLink href={change.href}>{change.label}</ButtonLink>
        </div>
      )}
      <h2 id="garder" className="no-print">
        Garder ce résultat
      </h2>
      {signedIn ? (
        <>
          <p className="no-print">
            Pour l’instant, ce résultat n’est que sur cet appareil, pendant sept jours. Si vous le gardez, il sera rangé
            dans le compte qui est ouvert ici, avec les résultats de cette personne : gardez-le seulement s’il est à
            elle.
          </p>
          <form action={keepGuestResult} className="actions no-print">
            <Hidden />
            <Button variant="secondary">Garder dans ce compte</Button>
          </form>
        </>
      ) : (
        <>
          <p className="no-print">
            Pour l’instant, ce résultat n’est que sur ce téléphone, pendant sept jours. Dans un compte gratuit, vous le
            retrouvez partout, vous pouvez le partager avec un lien, et refaire le test pour comparer.
          </p>
          <div className="actions no-print">
            <ButtonLink href="/inscription?garder=oui" variant={complete ? 'primary' : 'secondary'}>
              Garder mon résultat
            </ButtonLink>
            <a href="/connexion?garder=oui">J’ai déjà un compte</a>
          </div>
        </>
      )}
      <PrintHelp base={BASE} print={print} />
      {complete && (
        <p className="no-print">
          <a href={change.href}>{change.label}</a>
        </p>
      )}
      <form action={eraseTest}>
        <Hidden />
        <Button variant="danger">Quitter et effacer</Button>
      </form>
    </>
  );
}
