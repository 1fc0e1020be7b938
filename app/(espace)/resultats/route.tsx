import { personalDocument } from '#app/_kit/personal-document.tsx';
import { readerFrame } from '#app/_kit/reader-frame.ts';
import { Notice } from '#app/_ui/notice.tsx';
import { requirePerson } from '#lib/access/index.ts';
import { MAX_RESULTS, readResultPage } from '#lib/assessments/index.ts';
import { Pager, pageNumber } from '#app/_kit/pager.tsx';
import { ResultRows } from './_parts/result-rows.tsx';

export const dynamic = 'force-dynamic';

/** Results on one page of the list. */
const SHOWN = 10;

/** Every result of the person, the newest first, page by page. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const asked = pageNumber(query.get('page'));
  const person = await requirePerson(asked === 1 ? '/resultats' : `/resultats?page=${asked}`);
  const { results, count, page, pages } = await readResultPage(person, { page: asked, size: SHOWN });
  return personalDocument({
    path: '/resultats',
    title: pages === 1 ? 'Vos résultats' : `Vos résultats, page ${page} sur ${pages}`,
    description: 'Tous vos résultats, du plus récent au plus ancien.',
    heading: 'Vos résultats',
    current: '/tableau-de-bord',
    frame: await readerFrame(person),
    children: (
      <>
        {query.get('supprime') === '1' && (
          <Notice tone="success">Le résultat est supprimé, avec ses réponses et ses liens.</Notice>
        )}
        {count === 0 ? (
          <p>Il n’y a encore rien ici. Quand vous aurez fini le test, votre résultat restera dans cette liste.</p>
        ) : (
          <p>{`${count === 1 ? 'Un résultat gardé' : `${count} résultats gardés, du plus récent au plus ancien`}. Un compte en garde ${MAX_RESULTS} au plus.`}</p>
        )}
        <ResultRows results={results} />
        <Pager page={page} pages={pages} href={(to) => `/resultats?page=${to}`} />
        <p>
          <a href="/tests/riasec">{count === 0 ? 'Découvrir le test' : 'Refaire le test'}</a>
          {' · '}
          <a href="/tableau-de-bord">Revenir au tableau de bord</a>
        </p>
      </>
    ),
  });
}
