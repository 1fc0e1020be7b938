import type { ReactNode } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { PageShell } from '#app/_ui/page-shell.tsx';
import { renderDocument } from '#lib/platform/document/render.tsx';

const page = (
  title: string,
  status: number,
  body: ReactNode,
  headers: Record<string, string> = {},
): Promise<Response> =>
  renderDocument({
    path: '/desabonnement',
    title,
    status,
    description: 'Arrêter les rappels de rendez-vous.',
    robots: 'noindex',
    cacheSeconds: null,
    // The address is the proof: it is told to no other site.
    headers: { 'X-Robots-Tag': 'noindex, nofollow', 'Referrer-Policy': 'same-origin', ...headers },
    body: (
      <PageShell>
        <h1>{title}</h1>
        {body}
      </PageShell>
    ),
  });

/** Looking changes nothing: mail programs open every link. */
export const askPage = (token: string): Promise<Response> =>
  page(
    'Ne plus recevoir de rappels',
    200,
    <>
      <p>
        Avec ce bouton, vous ne recevez plus de rappel par e-mail avant vos rendez-vous. Les messages qui disent qu’un
        rendez-vous est confirmé, déplacé ou annulé continuent : sans eux, vous pourriez venir pour rien.
      </p>
      <form method="post" action={`/desabonnement/${token}`}>
        <p className="actions">
          <Button>Arrêter les rappels</Button>
        </p>
      </form>
      <p>
        Vous pourrez les remettre dans votre <a href="/profil#rappels">profil</a>.
      </p>
    </>,
  );

export const donePage = (): Promise<Response> =>
  page(
    'Les rappels sont arrêtés',
    200,
    <>
      <p>
        Vous ne recevrez plus de rappel avant vos rendez-vous. Notez bien l’heure : vous la retrouvez sur la page{' '}
        <a href="/rendez-vous">Mes rendez-vous</a>.
      </p>
      <p>
        Vous avez changé d’avis ? Remettez les rappels dans votre <a href="/profil#rappels">profil</a>.
      </p>
    </>,
  );

export const unknownPage = (): Promise<Response> =>
  page(
    'Ce lien n’arrête rien',
    404,
    <>
      <p>Il n’a pas été copié en entier, ou il est trop ancien.</p>
      <p>
        Pour choisir vos rappels, connectez-vous et ouvrez votre <a href="/profil#rappels">profil</a>. Pour nous joindre
        : <a href="/contact">Aide et contact</a>.
      </p>
    </>,
  );

/** Nothing was done: too many at once, or the service is down for a moment. */
export const laterPage = (status: number, seconds: number): Promise<Response> =>
  page(
    'Les rappels ne sont pas encore arrêtés',
    status,
    <p>Le service ne peut pas répondre pour le moment. Attendez un peu, puis recommencez.</p>,
    { 'retry-after': String(seconds) },
  );
