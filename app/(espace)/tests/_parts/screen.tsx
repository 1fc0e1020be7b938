import type { ReactNode } from 'react';
import { getActor } from '#lib/access/index.ts';
import { Screen as Frame } from '../../screen.tsx';

type ScreenProps = { children: ReactNode; current?: string | undefined; width?: 'text' | 'wide' | undefined };

/** A screen of the tests or of a result, with the navigation of whoever is there. */
export async function Screen(props: ScreenProps) {
  return <Frame {...props} actor={await getActor()} />;
}
