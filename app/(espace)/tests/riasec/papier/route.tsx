import { PageShell } from '#app/_ui/page-shell.tsx';
import { NOTICE, pageCount, publicItems } from '#lib/assessments/core/index.ts';
import { PAPER_DIGITS, latestInstrument, paperPart } from '#lib/assessments/index.ts';
import { renderDocument } from '#lib/platform/document/render.tsx';

export const dynamic = 'force-dynamic';

/** The questionnaire for those who have no phone at hand: to print, fill in with a pen, and type in later. */
export function GET(): Promise<Response> {
  const instrument = latestInstrument('riasec');
  const items = publicItems(instrument);
  const labels = new Map(instrument.scaleLabels.map(({ value, label }) => [value, label]));
  return renderDocument({
    path: '/tests/riasec/papier',
    title: 'Questionnaire à imprimer',
    description: 'Les soixante activités du test d’intérêts sur papier, sans téléphone.',
    robots: 'noindex',
    cacheSeconds: 30,
    body: (
      <PageShell width="wide">
        <h1>{instrument.title}</h1>
        <p className="no-print">
          Imprimez cette page (menu du navigateur, puis « Imprimer »). Une fois rempli, le questionnaire se tape en deux
          minutes dans <a href="/tests/riasec/saisie">la page de saisie</a>.
        </p>
        <p>
          Pour chaque activité, entourez <strong>un seul chiffre</strong>, selon vos goûts. Il n’y a ni bonne ni
          mauvaise réponse. N’écrivez pas votre nom si une autre personne que vous garde cette feuille.
        </p>
        <p>{PAPER_DIGITS.map(([digit, answer]) => `${digit}\u00a0:\u00a0${labels.get(answer) ?? ''}`).join(' · ')}</p>
        {Array.from({ length: pageCount(instrument) }, (_, page) => (
          <table className="paper" key={page}>
            <caption>{paperPart(instrument, page)}</caption>
            <tbody>
              {items.slice(page * instrument.pageSize, (page + 1) * instrument.pageSize).map(({ id, text }, index) => (
                <tr key={id}>
                  <th scope="row">{page * instrument.pageSize + index + 1}</th>
                  <td>{text}</td>
                  {PAPER_DIGITS.map(([digit]) => (
                    <td key={digit}>
                      <Box digit={digit} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
        <p className="hint">{NOTICE}</p>
      </PageShell>
    ),
  });
}

/** A box to circle or tick. Drawn, because no style may travel with a document but its own sheet. */
function Box({ digit }: { digit: string }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" role="img" aria-label={digit}>
      <rect x="1" y="1" width="18" height="18" rx="3" fill="none" stroke="currentColor" />
      <text x="10" y="14.5" textAnchor="middle" fontSize="12" fill="currentColor">
        {digit}
      </text>
    </svg>
  );
}
