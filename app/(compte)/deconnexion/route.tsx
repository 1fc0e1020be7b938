import { Button } from '#app/_ui/button.tsx';
import { cookieAttributes, defineDocumentForm, type Fault } from '#lib/access/index.ts';
import { leavingCookies, signOut } from '#lib/accounts/index.ts';
import { accountForm, accountPage, FaultSummary, serve } from '../_parts/account-page.tsx';

export const dynamic = 'force-dynamic';

async function page(fault: Fault | null, status: number, headers?: HeadersInit): Promise<Response> {
  const children = (
    <>
      <FaultSummary fault={fault} field="sortir" />
      <p>Sur un téléphone ou un ordinateur partagé, fermez votre compte quand vous avez fini.</p>
      {await accountForm('/deconnexion', <Button id="sortir">Se déconnecter</Button>)}
    </>
  );
  return accountPage({
    path: '/deconnexion',
    title: 'Se déconnecter',
    description: 'Fermez votre compte sur cet appareil.',
    status,
    children,
    ...(headers ? { headers } : {}),
  });
}

export function GET(): Promise<Response> {
  return serve(() => page(null, 200));
}

/** During an outage the row cannot be removed, but this browser forgets the account all the same. */
function forgetting(): Headers {
  const { path, secure } = cookieAttributes();
  const headers = new Headers();
  for (const { name } of leavingCookies())
    headers.append(
      'set-cookie',
      `${name}=; Path=${path}; Max-Age=0; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`,
    );
  return headers;
}

export const POST = defineDocumentForm(signOut, ({ fault, status }) =>
  page(fault, status, fault?.code === 'outage' ? forgetting() : undefined),
);
