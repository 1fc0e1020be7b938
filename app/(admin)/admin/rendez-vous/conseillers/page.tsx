import type { Metadata } from 'next';
import { ButtonLink } from '#app/_ui/button.tsx';
import { Table } from '#app/_ui/table.tsx';
import type { Query } from '#app/_kit/params.ts';
import { formToken } from '#lib/access/index.ts';
import { listInvitations, listSetAdvisers } from '#lib/appointments/index.ts';
import { counted } from '../../_parts/words.ts';
import { ADVISERS, stateOf } from '../_parts/adviser-words.ts';
import { Invitations } from '../_parts/invitations.tsx';
import { requireSettings } from '../_parts/require-settings.ts';
import { SettingsScreen } from '../_parts/settings-screen.tsx';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Conseillères et conseillers', robots: { index: false } };

/** Who receives people, and who may. */
export default async function AdvisersPage({ searchParams }: { searchParams: Query }) {
  const actor = await requireSettings(ADVISERS.path);
  const [advisers, invitations] = await Promise.all([listSetAdvisers(actor), listInvitations(actor)]);
  return (
    <SettingsScreen actor={actor} title={ADVISERS.name} searchParams={searchParams}>
      <p>
        Personne n’est montré, et personne ne voit de rendez-vous, avant que vous ayez noté l’établissement et la pièce
        d’identité que vous avez vue.
      </p>
      <p className="actions">
        <ButtonLink href="/admin/rendez-vous/conseillers/inviter">Inviter quelqu’un</ButtonLink>
        <a href="/admin/rendez-vous/conseillers/inscrire">Inscrire quelqu’un qui a déjà un compte</a>
      </p>
      {advisers.length === 0 ? (
        <p>Personne n’est inscrit.</p>
      ) : (
        <Table
          caption={counted(advisers.length, 'personne inscrite', 'personnes inscrites', '')}
          head={['Nom', 'Établissement', 'État']}
          rows={advisers.map((adviser) => [
            <a key="a" href={`${ADVISERS.path}/${adviser.id}`}>
              {adviser.displayName}
            </a>,
            adviser.establishment ?? 'Non noté',
            stateOf(adviser),
          ])}
        />
      )}
      <Invitations invitations={invitations} token={await formToken()} />
    </SettingsScreen>
  );
}
