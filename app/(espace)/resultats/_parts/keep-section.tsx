import { Button } from '#app/_ui/button.tsx';
import { HiddenFields } from '#app/_ui/hidden-fields.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import type { ResultSummary, Share, StoredResult } from '#lib/assessments/index.ts';
import { frenchDay, frenchMoment } from '#lib/platform/document/french-date.ts';
import { PrintHelp } from './print-help.tsx';

type KeepSectionProps = {
  result: Pick<StoredResult, 'id' | 'completedAt'>;
  base: string;
  print: boolean;
  shares: readonly Share[];
  /** The person's other results of the same test. */
  others: readonly ResultSummary[];
  /** A link made a moment ago, shown this once. */
  link: string | null;
  closed: boolean;
  /** What the forms of this page carry. */
  token: string;
};

/** What can be done with a kept result: print, share without a name, compare, delete. */
export function KeepSection({ result, base, print, shares, others, link, closed, token }: KeepSectionProps) {
  return (
    <>
      <h2 id="garder" className="no-print">
        Garder, imprimer, partager
      </h2>
      <p className="no-print">
        Ce résultat est gardé dans votre compte. Personne d’autre ne peut l’ouvrir, sauf avec un lien que vous créez.
      </p>
      <PrintHelp base={base} print={print} />
      {others.length > 0 && (
        <details className="no-print">
          <summary>Comparer avec un autre résultat</summary>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <a href={`/resultats/comparer?a=${other.id}&b=${result.id}`}>
                  {`votre résultat du ${frenchMoment(other.completedAt)}`}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details id="partager" className="no-print" open={link !== null || closed || shares.length > 0}>
        <summary>Montrer ce résultat avec un lien</summary>
        {link && (
          <Notice tone="success" title={'Voici votre lien. Copiez-le maintenant : il ne sera plus affiché.'}>
            <p>
              <a href={link}>{link}</a>
            </p>
          </Notice>
        )}
        {closed && <Notice tone="success">Le lien est fermé : il ne montre plus rien.</Notice>}
        <p>
          La personne qui ouvre le lien lit ce résultat, sans votre nom. Le lien se ferme au bout de 30 jours ; vous
          pouvez le fermer avant.
        </p>
        <form method="post" action="/resultats/partager">
          <HiddenFields token={token} values={{ resultat: result.id }} />
          <Button variant="secondary">Créer un lien</Button>
        </form>
        {shares.length > 0 && (
          <ul className="plain">
            {shares.map((share) => (
              <li key={share.id}>
                <form method="post" action="/resultats/partager/fermer" className="actions">
                  <HiddenFields token={token} values={{ resultat: result.id, lien: share.id }} />
                  <span>{`Lien créé le ${frenchMoment(share.createdAt)}, ouvert jusqu’au ${frenchDay(share.endsAt)}`}</span>
                  <Button variant="quiet">Fermer ce lien</Button>
                </form>
              </li>
            ))}
          </ul>
        )}
      </details>
      <div className="no-print">
        <p>
          <a href="/tests/riasec">Refaire le test</a> · <a href={`${base}/supprimer`}>Supprimer ce résultat</a>
        </p>
        <p className="hint">
          {`Résultat du ${frenchDay(result.completedAt)}. Si vous refaites le test, celui-ci reste dans votre compte.`}
        </p>
      </div>
    </>
  );
}
