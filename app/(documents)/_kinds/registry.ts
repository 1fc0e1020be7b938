import type { PageKind, Pages } from '#lib/guides/core/pages.ts';
import { formation } from './formation/index.ts';
import type { KindView } from './kind-view.ts';
import { metier } from './metier/index.ts';
import { parcours } from './parcours/index.ts';
import { pratique } from './pratique/index.ts';

/** How each kind is drawn: one entry a kind. */
const VIEWS: { readonly [K in PageKind]: KindView<Pages[K]> } = { metier, formation, parcours, pratique };

/** The view of a kind, in public and in an administrator’s preview alike. */
export const viewOf = <K extends PageKind>(kind: K): KindView<Pages[K]> => VIEWS[kind];
