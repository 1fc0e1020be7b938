import { Notice } from '#app/_ui/notice.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import type { ApiTokenSummary } from '#lib/access/index.ts';
import { frenchDay } from '#lib/platform/document/french-date.ts';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { createToken, revokeToken } from '../actions.ts';

type Props = { tokens: readonly ApiTokenSummary[]; newToken: string | null; formToken: string; now: Date };

/** Keys for other programs: last on the page, for most people never need one. */
export function TokensSection({ tokens, newToken, formToken, now }: Props) {
  const active = tokens.filter(({ revokedAt, expiresAt }) => !revokedAt && expiresAt > now);
  return (
    <section aria-labelledby="acces-programmes">
      <h2 id="acces-programmes">Mes accès</h2>
      <p>
        Un accès permet à un autre programme d’enregistrer un test dans votre compte et d’en recevoir le résultat, de
        voir vos rendez-vous et d’en prendre pour vous. Si personne ne vous l’a demandé, vous n’en avez pas besoin.
      </p>
      {newToken && (
        <Notice tone="success" title="Votre nouvel accès">
          <p>
            <code>{newToken}</code>
          </p>
          <p>
            Copiez-le maintenant : il ne sera plus affiché. Ne le donnez qu’au programme pour lequel vous l’avez créé.
          </p>
        </Notice>
      )}
      {active.length > 0 && (
        <SummaryList
          rows={active.map(({ id, label, createdAt, expiresAt }) => ({
            term: label,
            value: `Créé le ${frenchDay(createdAt)}, marche jusqu’au ${frenchDay(expiresAt)}`,
            action: (
              <ActionForm
                page="/profil"
                id={`acces-${id}`}
                action={revokeToken}
                formToken={formToken}
                fields={[]}
                hidden={{ id }}
                submit="Supprimer"
                about={`l’accès « ${label} »`}
                variant="quiet"
              />
            ),
          }))}
        />
      )}
      <h3>Créer un accès</h3>
      <ActionForm
        page="/profil"
        id="creer-acces"
        action={createToken}
        formToken={formToken}
        fields={[
          {
            kind: 'text',
            name: 'nom',
            label: 'Nom de cet accès',
            hint: 'Pour le reconnaître, par exemple le nom du programme.',
            required: true,
            maxLength: 60,
            autoComplete: 'off',
          },
        ]}
        submit="Créer l’accès"
        variant="secondary"
      />
    </section>
  );
}
