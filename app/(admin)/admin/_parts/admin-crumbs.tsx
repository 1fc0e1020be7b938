import { Crumbs } from '#app/_kit/crumbs.tsx';

/** Where one is in the admin area. */
export function AdminCrumbs({ above = [], here }: { above?: readonly { path: string; name: string }[]; here: string }) {
  return (
    <Crumbs
      root={{ path: '/admin', name: 'Administration' }}
      above={above.map(({ path, name }) => ({ path, name: name }))}
      here={here}
    />
  );
}
