import { redirect } from 'next/navigation';
import { z } from 'zod';
import { Button, ButtonLink } from '#app/_ui/button.tsx';
import { HiddenFields } from '#app/_ui/hidden-fields.tsx';
import { analyse } from '#lib/assessments/core/index.ts';
import { clearedGuestCookies, contentHash, firstMissingPage } from '#lib/assessments/index.ts';
import { GUEST_COOKIE } from '#lib/access/core/cookie-names.ts';
import { serieOfProfile } from '#lib/guidance/core/fit.ts';
import { claimGuestResult, roomPage } from '#lib/guidance/index.ts';
import { getLibrary } from '#lib/guides/index.ts';
import { backTo, defineDocumentForm, fault, getActor } from '#lib/access/index.ts';
import { getProfile } from '#lib/people/index.ts';
import { Hole } from '#lib/platform/document/holes.tsx';
import { personalDocument } from '#app/_kit/personal-document.tsx';
import { readerFrame } from '#app/_kit/reader-frame.ts';
import { questionsPage } from '../../tests/_parts/save-page.ts';
import { guestTest } from '../../tests/_parts/state.ts';
import { PrintHelp } from '../_parts/print-help.tsx';
import { SheetOwner } from '../_parts/sheet-owner.tsx';
import { viewOptions } from '../_parts/query.ts';
import { resultMarkup } from '../_parts/reading.tsx';
import { RESULT_DOCUMENT, resultPage } from '../_parts/result-address.ts';

export const dynamic = 'force-dynamic';

const BASE = '/resultats/provisoire';

/** A guest's result: computed from the cookie for this answer, stored nowhere. */
export async function GET(request: Request): Promise<Response> {
  const guest = await guestTest();
  if (!guest) redirect('/tests/riasec');
  const missing = firstMissingPage(guest);
  if (missing !== null) redirect(`${questionsPage(missing + 1)}?verifier=1`);
  const [actor, library] = await Promise.all([getActor(), getLibrary()]);
  const profile = actor.kind === 'person' ? await getProfile(actor) : null;
  const frame = await readerFrame(actor, profile?.fullName ?? null);
  const query = new URL(request.url).searchParams;
  const options = viewOptions(query);
  const { instrument } = guest;
  const analysis = analyse(instrument, guest.answers, { pageSeconds: guest.pageSeconds });
  const lecture = await resultMarkup(
    library,
    { ...options, analysis, instrument, instrumentHash: contentHash(instrument), recommended: [], bySerie: true },
    {
      base: BASE,
      serie: profile && serieOfProfile(profile.bacSeries),
      keep: (
        <Keep
          signedIn={actor.kind === 'person'}
          print={options.print}
          complete={analysis.preference !== 'incomplet'}
          token={frame.formToken}
        />
      ),
    },
  );
  return personalDocument({
    ...RESULT_DOCUMENT,
    path: BASE,
    frame,
    refusal: query.get('souci'),
    parts: { lecture },
    children: (
      <>
        <SheetOwner day={guest.savedAt} />
        <Hole name="lecture" />
      </>
    ),
  });
}

/** Keeps the result of this device in the account of whoever is signed in. */
export const POST = defineDocumentForm(
  {
    name: 'keep-guest-result',
    once: ({ actor, facts }) => `${actor.kind === 'person' ? actor.id : ''} ${facts.cookie(GUEST_COOKIE) ?? ''}`,
    verb: 'create',
    resource: 'result',
    subject: 'own',
    schema: z.object({}),
    perform: async (tx, { actor, facts, now }) => {
      if (actor.kind === 'guest') return fault('unauthenticated');
      const claimed = await claimGuestResult(tx, actor.id, facts.cookie, now);
      if (!claimed) return fault('not-found');
      // It stays on this device until there is room for it.
      if (claimed === 'full') return { ok: true, redirect: roomPage('appareil') };
      return { ok: true, redirect: resultPage(claimed.resultId), cookies: clearedGuestCookies(facts.cookie) };
    },
  },
  backTo(() => BASE),
);

type KeepProps = { signedIn: boolean; print: boolean; complete: boolean; token: string };

function Keep({ signedIn, print, complete, token }: KeepProps) {
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
            Pour l’instant, ce résultat n’est que sur cet appareil, pendant sept jours. Gardez-le seulement si c’est le
            vôtre : il sera rangé avec vos résultats. C’est celui de quelqu’un d’autre ? Imprimez-le, puis appuyez sur «
            Quitter et effacer ».
          </p>
          <form method="post" action={BASE} className="actions no-print">
            <HiddenFields token={token} />
            <Button variant="secondary">Garder dans ce compte</Button>
          </form>
        </>
      ) : (
        <>
          <p className="no-print">
            Pour l’instant, ce résultat n’est que sur cet appareil, pendant sept jours. Dans un compte gratuit, vous le
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
      <form method="post" action={`${BASE}/effacer`}>
        <HiddenFields token={token} />
        <Button variant="danger">Quitter et effacer</Button>
      </form>
    </>
  );
}
