import { getActor, type Actor } from '#lib/access/index.ts';
import { analyse, type Analysis } from '#lib/assessments/core/index.ts';
import { findOpenAttempt, findResult, firstMissingPage, listResults } from '#lib/assessments/index.ts';
import type { Frequencies } from '#lib/guidance/core/matching.ts';
import { frequenciesOf } from '#lib/guidance/core/stability.ts';
import { listOccupationProfiles } from '#lib/guidance/index.ts';
import { questionsPage } from '../../tests/_parts/save-page.ts';
import { guestTest } from '../../tests/_parts/state.ts';

/** What there is to compare an occupation with. */
export type FitStanding =
  /** `href`: the result itself. `frequencies`: of all the occupations, for it. */
  | {
      readonly kind: 'resultat';
      readonly analysis: Analysis;
      readonly frequencies: Frequencies | null;
      readonly href: string;
    }
  /** The last result is of a version of the test that this release does not know: it is not computed again. */
  | { readonly kind: 'ancienne-version'; readonly href: string }
  /** `resume`: where a test was left. `onDevice`: a finished test of this device that nobody has kept. */
  | { readonly kind: 'aucun'; readonly resume: string | null; readonly onDevice: boolean };

/**
 * The visitor, and the last stored result of whoever is signed in, or the finished test in a guest’s cookie. On a
 * shared phone the cookie may be somebody else’s: for a person it is offered, never taken by passing by.
 */
export async function fitStanding(): Promise<{ actor: Actor; standing: FitStanding }> {
  const [actor, guest] = await Promise.all([getActor(), guestTest()]);
  const missing = guest && firstMissingPage(guest);
  const begun = missing === null ? null : questionsPage(missing + 1);
  const finished = guest !== null && missing === null;
  if (actor.kind === 'guest') {
    const standing: FitStanding = finished
      ? await withResult(
          analyse(guest.instrument, guest.answers, { pageSeconds: guest.pageSeconds }),
          '/resultats/provisoire',
        )
      : { kind: 'aucun', resume: begun, onDevice: false };
    return { actor, standing };
  }
  const [latest] = await listResults(actor, { limit: 1 });
  const result = latest && (await findResult(actor, latest.id));
  if (result) {
    const href = `/resultats/${result.id}`;
    return {
      actor,
      standing: result.instrument ? await withResult(result.analysis, href) : { kind: 'ancienne-version', href },
    };
  }
  const open = await findOpenAttempt(actor);
  return {
    actor,
    standing: {
      kind: 'aucun',
      resume: open && open.answered > 0 ? questionsPage(open.page) : begun,
      onDevice: finished,
    },
  };
}

const withResult = async (analysis: Analysis, href: string): Promise<FitStanding> => ({
  kind: 'resultat',
  analysis,
  frequencies: frequenciesOf(analysis, await listOccupationProfiles()),
  href,
});
