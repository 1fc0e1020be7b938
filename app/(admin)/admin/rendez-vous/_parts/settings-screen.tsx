import type { ReactNode } from 'react';
import { queryValue, type Query } from '#app/_kit/params.ts';
import { Screen } from '#app/_kit/screen.tsx';
import type { Person } from '#lib/access/index.ts';
import { AdminCrumbs } from '../../_parts/admin-crumbs.tsx';
import { DoneNotice } from '../../_parts/done-notice.tsx';

type SettingsScreenProps = {
  actor: Person;
  title: string;
  /** The list that this page belongs to. */
  list?: { readonly path: string; readonly name: string };
  searchParams: Query;
  children: ReactNode;
};

/** The frame of a settings page: where one is, its title, and what was just done. */
export async function SettingsScreen({ actor, title, list, searchParams, children }: SettingsScreenProps) {
  return (
    <Screen current="/admin" actor={actor}>
      <AdminCrumbs
        above={[{ path: '/admin/rendez-vous', name: 'Rendez-vous' }, ...(list ? [list] : [])]}
        here={title}
      />
      <h1>{title}</h1>
      <DoneNotice what={await queryValue(searchParams, 'fait')} />
      {children}
    </Screen>
  );
}
