import { Crumbs } from '#app/_kit/crumbs.tsx';
import { fr } from '#lib/platform/document/french.ts';

/** Where one is in the admin area. */
export function AdminCrumbs({ above = [], here }: { above?: readonly { path: string; name: string }[]; here: string }) {
  return (
    <Crumbs
      root={{ path: '/admin', name: 'Administration' }}
      above={above.map(({ path, name }) => ({ path, name: fr(name) }))}
      here={fr(here)}
    />
  );
}
