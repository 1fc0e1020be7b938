import type { OccupationPage } from '#lib/guides/core/kinds/metier/page.ts';
import type { KindView } from '../kind-view.ts';
import { GuidePage } from './guide-page.tsx';
import { list } from './list.tsx';

export const metier: KindView<OccupationPage> = { Page: GuidePage, list };
