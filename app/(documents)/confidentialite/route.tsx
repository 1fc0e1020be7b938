import { OperatorIdentity } from '#app/_kit/operator.tsx';
import { PageShell } from '#app/_ui/page-shell.tsx';
import { breadcrumbs } from '#lib/platform/document/json-ld.ts';
import { renderDocument } from '#lib/platform/document/render.tsx';
import { AccountData, Cookies, Kept, Law, VisitorData } from './sections.tsx';

export const dynamic = 'force-dynamic';

/** What is stored, where, for whom and until when. */
export function GET(): Promise<Response> {
  return renderDocument({
    path: '/confidentialite',
    title: 'Confidentialité',
    description:
      'Ce que ce service garde sur vous, où, pendant combien de temps, qui le voit, et comment tout effacer.',
    jsonLd: [breadcrumbs({ path: '/confidentialite', name: 'Confidentialité' })],
    body: (
      <PageShell current="/confidentialite">
        <h1>Ce que deviennent vos données</h1>
        <p className="lead">
          Sans compte, rien n’est gardé sur notre serveur, sauf si vous demandez un code de reprise ou si vous nous
          signalez quelque chose. Avec un compte, vous pouvez emporter vos données et effacer le compte.
        </p>
        <h2>Qui est responsable de vos données</h2>
        <OperatorIdentity />
        <VisitorData />
        <AccountData />
        <Kept />
        <Cookies />
        <Law />
      </PageShell>
    ),
  });
}
