import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActionForm } from '#app/_kit/action-form.tsx';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { Screen } from '#app/_kit/screen.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { formToken, requireRight, type Person } from '#lib/access/index.ts';
import { readPerson, type ReadAccount } from '#lib/accounts/index.ts';
import { frenchDay } from '#lib/platform/document/french-date.ts';
import { AdminCrumbs } from '../../_parts/admin-crumbs.tsx';
import { DoneNotice } from '../../_parts/done-notice.tsx';
import { giveRole, setActivity } from '../actions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Une personne', robots: { index: false } };

const ROLES = [
  { value: 'user', label: 'Personne', hint: 'Passe le test, prend rendez-vous.' },
  {
    value: 'consultant',
    label: 'Conseillère ou conseiller',
    hint: 'Ne voit personne tant que l’établissement et l’identité ne sont pas vérifiés.',
  },
  { value: 'admin', label: 'Administration', hint: 'Règle le site, vérifie les conseillères et les conseillers.' },
] as const;

const PASSWORD = {
  kind: 'password',
  name: 'mot-de-passe',
  label: 'Votre mot de passe',
  autoComplete: 'current-password',
  hint: 'Le vôtre, pas celui de cette personne : pour vérifier que c’est bien vous.',
} as const;

type Part = { readonly account: ReadAccount; readonly token: string; readonly path: string };

/** One account: who may do what with it. Each opening of this page is noted in the audit trail. */
export default async function PersonPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Query;
}) {
  const { id } = await params;
  const actor = await requireRight(`/admin/personnes/${encodeURIComponent(id)}`, 'read', 'account-standing');
  const account = await readPerson(actor, id);
  if (!account) notFound();
  const name = account.name ?? 'Sans nom';
  const part: Part = { account, token: await formToken(), path: `/admin/personnes/${account.id}` };
  return (
    <Screen current="/admin" actor={actor}>
      <AdminCrumbs above={[{ path: '/admin/personnes', name: 'Personnes' }]} here={name} />
      <h1>{name}</h1>
      <DoneNotice what={await queryValue(searchParams, 'fait')} />
      <Facts account={account} />
      <Changes actor={actor} part={part} />
    </Screen>
  );
}

function mailboxState({ hasMailbox, mailboxConfirmedAt }: ReadAccount): string {
  if (!hasMailbox) return 'Aucune : se connecte avec un identifiant';
  return mailboxConfirmedAt ? `Confirmée le ${frenchDay(mailboxConfirmedAt)}` : 'Pas encore confirmée';
}

const Facts = ({ account }: { account: ReadAccount }) => (
  <SummaryList
    rows={[
      { term: 'Rôle', value: ROLES.find(({ value }) => value === account.role)!.label },
      { term: 'Compte', value: account.active ? 'Ouvert' : 'Fermé : cette personne ne peut pas se connecter' },
      { term: 'Adresse e-mail', value: mailboxState(account) },
      { term: 'Depuis', value: `Le ${frenchDay(account.since)}` },
    ]}
  />
);

function Changes({ actor, part }: { actor: Person; part: Part }) {
  if (actor.id === part.account.id)
    return (
      <p>
        Il s’agit de votre propre compte : une autre administratrice ou un autre administrateur doit changer votre rôle
        ou fermer votre compte. Ainsi, il en reste toujours au moins un.
      </p>
    );
  return (
    <>
      {part.account.active && <Role {...part} />}
      <Activity {...part} />
    </>
  );
}

function Role({ account, token, path }: Part) {
  return (
    <>
      <h2>Changer le rôle</h2>
      <p>
        Tout de suite, cette personne est déconnectée de tous ses appareils. Si elle reçoit des personnes et redevient «
        Personne », son accès de conseillère ou de conseiller est fermé, et ses rendez-vous à venir attendent d’être
        traités à la page <a href="/admin/rendez-vous">Rendez-vous</a> ; pour qu’elle reçoive de nouveau, il faudra
        revérifier son établissement et son identité.
      </p>
      <ActionForm
        action={giveRole}
        formToken={token}
        page={path}
        id="role"
        fields={[{ kind: 'choice', name: 'role', legend: 'Rôle', options: ROLES }, PASSWORD]}
        values={{ role: account.role }}
        hidden={{ personne: account.id }}
        submit="Changer le rôle"
      />
    </>
  );
}

function Activity({ account: { id, active }, token, path }: Part) {
  return (
    <>
      <h2>{active ? 'Fermer le compte' : 'Rouvrir le compte'}</h2>
      <p>
        {active
          ? 'Tout de suite, cette personne est déconnectée et ne peut plus se connecter. Rien de ce que contient le compte n’est effacé. Si elle reçoit des personnes, son accès de conseillère ou de conseiller est fermé, et ses rendez-vous à venir attendent d’être traités à la page Rendez-vous : ceux qui y sont encore un jour avant leur heure sont annulés.'
          : 'Cette personne pourra de nouveau se connecter. Si elle recevait des personnes, il faudra rouvrir son accès et revérifier son établissement et son identité.'}
      </p>
      <ActionForm
        action={setActivity}
        formToken={token}
        page={path}
        id="compte"
        fields={[PASSWORD]}
        hidden={{ personne: id, compte: active ? 'ferme' : 'ouvert' }}
        submit={active ? 'Fermer le compte' : 'Rouvrir le compte'}
        variant={active ? 'danger' : 'secondary'}
      />
    </>
  );
}
