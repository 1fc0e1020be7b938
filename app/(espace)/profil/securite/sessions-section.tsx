import { ActionForm } from '#app/_kit/action-form.tsx';
import type { OpenSession } from '#lib/accounts/index.ts';
import { frenchMoment } from '#lib/platform/document/french-date.ts';
import { closeOtherSessions, closeSession } from '../actions.ts';

const PAGE = '/profil/securite';

/** Where the account is open, with the way to close each, and all but this one. */
export function SessionsSection({ sessions, formToken }: { sessions: readonly OpenSession[]; formToken: string }) {
  const others = sessions.filter(({ here }) => !here);
  return (
    <>
      <h2 id="appareils">Où votre compte est ouvert</h2>
      <p>
        Un appareil que vous ne reconnaissez pas ? Déconnectez-le, puis changez votre mot de passe. Les heures sont
        celles de Brazzaville.
      </p>
      <ul>
        {sessions.map((session) => (
          <li key={session.id}>
            <p>
              <strong>{session.device ?? 'Appareil inconnu'}</strong>
              {session.here && ' – cet appareil'}
              <br />
              Ouvert le {frenchMoment(session.since)}. Dernière page le {frenchMoment(session.lastSeen)}.
            </p>
            {!session.here && (
              <ActionForm
                page={PAGE}
                id={`fermer-${session.id}`}
                action={closeSession}
                formToken={formToken}
                fields={[]}
                hidden={{ connexion: session.id }}
                submit="Déconnecter"
                about={`${session.device ?? 'l’appareil inconnu'}, ouvert le ${frenchMoment(session.since)}`}
                variant="secondary"
              />
            )}
          </li>
        ))}
      </ul>
      {others.length === 0 ? (
        <p>Il n’est ouvert nulle part ailleurs.</p>
      ) : (
        <ActionForm
          page={PAGE}
          id="fermer-autres"
          action={closeOtherSessions}
          formToken={formToken}
          fields={[]}
          submit="Déconnecter tous les autres appareils"
          variant="secondary"
        />
      )}
    </>
  );
}
